package rollenkompass.answering.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.evidence.Money;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Following;
import rollenkompass.understanding.Interpretation;

/** Answers a message that asks for one thing about what was just told: which kind, how much. */
public final class ToldParts {
  private static final int MOST = 2;

  private final Corpus corpus;
  private final Wording wording;

  ToldParts(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.wording = wording;
  }

  /**
   * Which of two words goes for what was told, as gross or net; empty where the message asks for
   * anything else.
   *
   * @param asked the words of {@code question} that the one before it did not have
   */
  Optional<Answer> ofPair(Interpretation question, AskedWords asked, Context context) {
    List<Passage> told = corpus.passages(context.told());
    Language own = question.asked().language();
    String text = question.asked().text();
    List<Integer> pairs = PairedWords.in(own, text);
    boolean only = asked.among(PairedWords.rest(own, text)).none();
    boolean points = question.refers() || question.isJoined() || PairedWords.hasBoth(own, text);
    if (told.isEmpty()
        || pairs.isEmpty()
        || !only
        || !points
        || Measure.askedIn(text).isPresent()) {
      return Optional.empty();
    }
    Language language = question.language();
    List<Part> said = parts(told, language, sentence -> says(pairs, language, sentence));
    if (said.isEmpty()) {
      return Optional.of(told)
          .filter(passages -> passages.stream().anyMatch(it -> Money.isIn(it, language)))
          .map(passages -> unsaid(language, pairs, passages));
    }
    Optional<Asked> side = onlySide(pairs, own, text);
    return side.isPresent()
        ? ofSide(language, side.get(), said, told)
        : Optional.<Answer>of(said(language, pairs, said, said.size() < told.size()))
            .filter(_ -> !question.limited());
  }

  /** The side of the one pair of which a message has a word; empty where it has of more. */
  private static Optional<Asked> onlySide(List<Integer> pairs, Language own, String text) {
    List<Integer> sides =
        pairs.size() == 1 ? PairedWords.sides(pairs.getFirst(), own, text) : List.of();
    return sides.size() == 1
        ? Optional.of(new Asked(pairs.getFirst(), sides.getFirst(), text, own))
        : Optional.empty();
  }

  /**
   * What is given so; where nothing is, that first, and how it is given. Empty where something is
   * that was not told yet.
   */
  private Optional<Answer> ofSide(
      Language language, Asked asked, List<Part> said, List<Passage> told) {
    List<Integer> pairs = List.of(asked.pair());
    List<Part> fitting = said.stream().filter(part -> asked.isOf(language, part.text())).toList();
    if (fitting.isEmpty()) {
      if (!parts(siblings(told), language, sentence -> asked.isOf(language, sentence)).isEmpty()) {
        return Optional.empty();
      }
      String word = wording.text(language, "quotation", asked.word());
      Answer.Grounded other = said(language, pairs, said, said.size() < told.size());
      String lead = wording.text(language, "lead.said.never", word, other.lead());
      return Optional.of(other.below(other.framing(), lead));
    }
    String only = saying(language, pairs, fitting, "lead.said.only");
    return Optional.of(
        fitting.size() < said.size()
            ? grounded(language, only, fitting, List.of())
            : said(language, pairs, fitting, said.size() < told.size()));
  }

  /** What says it, one of each kind, and whether only that does, of all that was told. */
  private Answer.Grounded said(
      Language language, List<Integer> pairs, List<Part> said, boolean alone) {
    Map<List<String>, Part> kinds = new LinkedHashMap<>();
    said.forEach(part -> kinds.putIfAbsent(words(language, pairs, part), part));
    List<Part> shown = kinds.size() > 1 ? List.copyOf(kinds.values()) : said;
    String key = alone && kinds.size() == 1 ? "lead.said.here" : "lead.said";
    return grounded(language, saying(language, pairs, shown, key), shown, List.of());
  }

  private static boolean says(List<Integer> pairs, Language language, String sentence) {
    return pairs.stream().anyMatch(pair -> PairedWords.said(pair, language, sentence).isPresent());
  }

  private String saying(Language language, List<Integer> pairs, List<Part> parts, String key) {
    List<String> words =
        parts.stream()
            .limit(MOST)
            .flatMap(part -> words(language, pairs, part).stream())
            .distinct()
            .map(word -> wording.text(language, "quotation", word))
            .toList();
    return wording.text(language, key, wording.join(language, words));
  }

  private static List<String> words(Language language, List<Integer> pairs, Part part) {
    return pairs.stream()
        .flatMap(pair -> PairedWords.said(pair, language, part.text()).stream())
        .toList();
  }

  /** That the sources do not say it of what was told, and what says it on the same. */
  private Answer unsaid(Language language, List<Integer> pairs, List<Passage> told) {
    List<Part> heart = List.of(Part.heart(told.getFirst(), language));
    List<Part> elsewhere =
        parts(siblings(told), language, sentence -> says(pairs, language, sentence));
    return grounded(
        language,
        wording.text(language, "lead.unsaid"),
        heart,
        elsewhere.stream().limit(1).toList());
  }

  /** The untold passages on a topic of what was told, of the same roles or of none. */
  private List<Passage> siblings(List<Passage> told) {
    return corpus.passages().stream()
        .filter(passage -> !told.contains(passage))
        .filter(passage -> told.stream().anyMatch(it -> isBeside(it, passage)))
        .toList();
  }

  private static boolean isBeside(Passage told, Passage other) {
    return other.topic().isPresent()
        && other.topic().equals(told.topic())
        && (other.role().isEmpty() || other.role().equals(told.role()));
  }

  /**
   * The amount that the message asks for, from what was told lately; empty where none of that says
   * one, or the message asks for no amount.
   *
   * @param known whether what it asks for was told already, by all that is known of it
   */
  Optional<Answer> amount(
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
    if (others.none() && told.size() > MOST) {
      return ofTheThing(question, asked.of(thing(question, context)), told, measure.get());
    }
    List<Passage> recent = others.none() ? told : recentFirst(context, told);
    List<Part> parts = parts(recent, language, measure.get()::isIn);
    double most =
        parts.stream().mapToDouble(it -> said(others, it.passage(), language)).max().orElse(0);
    List<Part> best =
        parts.stream().filter(it -> said(others, it.passage(), language) >= most).toList();
    boolean says = others.none() || most > 0;
    return best.isEmpty() || !says
        ? Optional.empty()
        : Optional.of(grounded(language, "", best, List.of()));
  }

  /** The amount that is said of the thing spoken of, where much was told. */
  private Optional<Answer> ofTheThing(
      Interpretation question, AskedWords thing, List<Passage> told, Measure measure) {
    Language language = question.language();
    List<Part> parts =
        question.asked().following().points()
            ? parts(told, language, measure::isIn).stream()
                .filter(part -> said(thing, part.passage(), language) > 0)
                .limit(1)
                .toList()
            : List.of();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(grounded(language, "", parts, List.of()));
  }

  /** The words for the thing that a message points to; else those of the question before it. */
  private static List<Term> thing(Interpretation question, Context context) {
    Following following = question.asked().following();
    return following.ofThing()
        ? following.thing()
        : context.question().stream()
            .flatMap(it -> Stream.concat(it.focus().stream(), it.topicTerms().stream()))
            .toList();
  }

  private List<Passage> recentFirst(Context context, List<Passage> told) {
    return Stream.concat(told.stream(), corpus.passages(context.recent()).reversed().stream())
        .distinct()
        .toList();
  }

  private static double said(AskedWords words, Passage passage, Language language) {
    PassageText text = passage.in(language);
    return words.saidIn(text.language(), text.label() + ". " + text.text());
  }

  /** The first sentence of each passage that fits. */
  private static List<Part> parts(
      List<Passage> passages, Language language, Predicate<String> fits) {
    return passages.stream()
        .flatMap(passage ->
            Part.sentences(passage, language).stream()
                .filter(part -> fits.test(part.text()))
                .limit(1))
        .toList();
  }

  private Answer.Grounded grounded(
      Language language, String lead, List<Part> parts, List<Part> elsewhere) {
    List<Point> points =
        parts.stream().limit(MOST).map(part -> part.point(wording, language)).toList();
    List<Section> sections = new ArrayList<>();
    if (points.size() > 1) {
      sections.add(new Section("", points.subList(1, points.size())));
    }
    if (!elsewhere.isEmpty()) {
      sections.add(
          new Section(
              wording.text(language, "heading.elsewhere"),
              elsewhere.stream().map(part -> part.point(wording, language)).toList()));
    }
    return new Answer.Grounded(language, lead, Optional.of(points.getFirst()), sections);
  }

  /** One side of a pair, for which a message asks in its language. */
  private record Asked(int pair, int side, String text, Language own) {
    String word() {
      return PairedWords.said(pair, own, text).orElseThrow();
    }

    boolean isOf(Language language, String sentence) {
      return PairedWords.sides(pair, language, sentence).contains(side);
    }
  }

  /**
   * A sentence of a passage.
   *
   * @param text the sentence as it stands there
   * @param shown the same, behind those that it points back to
   */
  record Part(Passage passage, String text, String shown) {
    static List<Part> sentences(Passage passage, Language language) {
      PassageText in = passage.in(language);
      List<String> all = AskedWords.sentences(in.text());
      return IntStream.range(0, all.size())
          .mapToObj(i -> new Part(passage, all.get(i), BackReferences.whole(in.language(), all, i)))
          .toList();
    }

    /** The sentence that has the most figures; of several the first. */
    static Part heart(Passage passage, Language language) {
      List<Part> sentences = sentences(passage, language);
      long most = sentences.stream().mapToLong(Part::figures).max().orElse(0);
      return sentences.stream().filter(part -> part.figures() == most).findFirst().orElseThrow();
    }

    private long figures() {
      return text.chars().filter(Character::isDigit).count();
    }

    Point point(Wording wording, Language language) {
      Point whole = wording.point(language, passage);
      return new Point(whole.label(), shown, whole.citation(), whole.quoted());
    }
  }
}
