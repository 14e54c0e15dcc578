package rollenkompass.answering.told;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Following;
import rollenkompass.understanding.Interpretation;

/** Answers a message that asks how much or how long what was told is. */
final class ToldAmounts {
  private final Corpus corpus;
  private final ToldParts parts;
  private final Wording wording;

  ToldAmounts(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.parts = new ToldParts(wording);
    this.wording = wording;
  }

  /**
   * The amount that the message asks for, from what was told lately; empty where none of that says
   * one, or the message asks for no amount.
   *
   * @param known whether what it asks for was told already, by all that is known of it
   */
  Optional<Answer> answer(
      Interpretation question, AskedWords asked, Context context, boolean known) {
    Optional<Measure> measure = Measure.askedIn(question.asked().text());
    if (measure.isEmpty()) {
      return Optional.empty();
    }
    AskedWords others = asked.among(measure.get().rest());
    if (!known && !others.none()) {
      return Optional.empty();
    }
    Language language = question.language();
    List<Passage> told = corpus.passages(context.told());
    if (others.none() && told.size() > ToldParts.MOST) {
      return ofTheThing(question, asked.of(thing(question, context)), told, measure.get());
    }
    List<Passage> recent = others.none() ? told : recentFirst(context, told);
    List<ToldParts.Part> found = ToldParts.in(recent, language, measure.get()::isIn);
    double most =
        found.stream().mapToDouble(it -> others.saidIn(it.passage(), language)).max().orElse(0);
    List<ToldParts.Part> best =
        found.stream().filter(it -> others.saidIn(it.passage(), language) >= most).toList();
    boolean says = others.none() || most > 0;
    return best.isEmpty() || !says
        ? Optional.empty()
        : Optional.of(parts.answer(language, "", best, List.of()));
  }

  /**
   * That what was told last gives no number of what the message asks to be counted, and what it
   * does say of that; empty where it gives one or says nothing of it, or the message asks for more.
   */
  Optional<Answer> uncounted(Interpretation question, Supplier<AskedWords> asked, Context context) {
    Language language = question.language();
    return Measure.askedIn(question.asked().text())
        .filter(measure -> asked.get().among(measure.rest()).none())
        .flatMap(measure -> uncounted(measure, corpus.passages(context.told()), language))
        .map(part ->
            parts.answer(
                language, wording.text(language, "lead.silent.count"), List.of(part), List.of()));
  }

  private static Optional<ToldParts.Part> uncounted(
      Measure measure, List<Passage> told, Language language) {
    return ToldParts.in(told, language, measure::isIn).isEmpty()
        ? ToldParts.in(told, language, measure::isNamedIn).stream().findFirst()
        : Optional.empty();
  }

  /** The amount that is said of the thing spoken of, where much was told. */
  private Optional<Answer> ofTheThing(
      Interpretation question, AskedWords thing, List<Passage> told, Measure measure) {
    Language language = question.language();
    List<ToldParts.Part> found =
        question.asked().following().points()
            ? ToldParts.in(told, language, measure::isIn).stream()
                .filter(part -> thing.saidIn(part.passage(), language) > 0)
                .max(Comparator.comparingDouble(part -> thing.saidIn(part.passage(), language)))
                .stream()
                .toList()
            : List.of();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(parts.answer(language, "", found, List.of()));
  }

  /**
   * The words for the thing that a message points to, and for the topic that was named last; else
   * all of the question before it.
   */
  private static List<Term> thing(Interpretation question, Context context) {
    Following following = question.asked().following();
    Stream<Term> named = following.ofThing() ? following.thing().stream() : Stream.empty();
    return Stream.concat(named, context.question().stream().flatMap(it -> words(it, following)))
        .distinct()
        .toList();
  }

  private static Stream<Term> words(Interpretation before, Following following) {
    return following.ofThing()
        ? before.topicTerms().stream()
        : Stream.concat(before.focus().stream(), before.topicTerms().stream());
  }

  private List<Passage> recentFirst(Context context, List<Passage> told) {
    return Stream.concat(told.stream(), corpus.passages(context.recent()).reversed().stream())
        .distinct()
        .toList();
  }
}
