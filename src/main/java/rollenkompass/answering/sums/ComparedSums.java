package rollenkompass.answering.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.answering.evidence.Money;
import rollenkompass.answering.wording.AskedSum;
import rollenkompass.answering.wording.Composition;
import rollenkompass.answering.wording.Place;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Says where a sum of money that somebody tells lies beside those that the sources give. */
final class ComparedSums {
  private final Corpus corpus;
  private final Wording wording;
  private final Composition composition;
  private final SumPhrases phrases;
  private final SumTopics topics;
  private final SumWish wish;
  private final SumsBeside sums;

  ComparedSums(Corpus corpus, Wording wording, Composition composition, OwnFigures own) {
    this.corpus = corpus;
    this.wording = wording;
    this.composition = composition;
    this.phrases = new SumPhrases(wording);
    this.topics = new SumTopics(corpus);
    this.wish = new SumWish(corpus, topics);
    this.sums = new SumsBeside(corpus, own, topics);
  }

  /**
   * The answer that compares them; empty where no sum is told, or something else is asked.
   *
   * @param answer the one without it
   */
  Optional<Answer> answer(Interpretation question, Answer answer, Context context) {
    Language spoken = question.asked().language();
    String text = question.asked().message().text();
    return MessageSum.tellsDifference(spoken, text)
        ? differing(question, spoken, text, context)
        : ofTold(question, answer, context);
  }

  /**
   * What the sources give, where somebody asks about a difference of pay, on which they say
   * nothing; empty where he asks between whom it is.
   */
  private Optional<Answer> differing(
      Interpretation question, Language spoken, String text, Context context) {
    boolean ofPay =
        AskedSum.in(spoken, text)
            || !Money.in(corpus.passages(context.told()), question.language()).isEmpty();
    boolean ofOthers = !question.topicTerms().isEmpty() && topics.asked(question).isEmpty();
    if (!ofPay || ofOthers || AskedSum.onCondition(spoken, text)) {
      return Optional.empty();
    }
    List<Passage> given = sums.ofMain(question, context);
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(
            composition.grounded(
                question, wording.text(question.language(), "sum.difference"), given));
  }

  private Optional<Answer> ofTold(Interpretation question, Answer answer, Context context) {
    return ToldSum.in(question.asked(), context.said(), sums.given(question, context))
        .filter(told -> wish.isIn(question, told, context))
        .flatMap(told ->
            told.less().isPresent() || isOfOtherTime(question, told, context)
                ? uncompared(question, told, context)
                : compared(question, told, answer, context));
  }

  /** Whether it is paid by the hour, which the sources tell on another topic alone. */
  private boolean isOfOtherTime(Interpretation question, ToldSum told, Context context) {
    Optional<String> topic = ofTime(question.language(), told);
    return told.sum().period() == Period.HOUR
        && !topics.asked(question).equals(topic)
        && corpus.passages(context.told()).stream().noneMatch(it -> it.topic().equals(topic));
  }

  private Optional<String> ofTime(Language language, ToldSum told) {
    return SumTopics.most(topics.comparable(language, Optional.empty(), told.sum()));
  }

  /** What the sources do give, below a word on why it lies beside none of that. */
  private Optional<Answer> uncompared(Interpretation question, ToldSum told, Context context) {
    Language language = question.language();
    List<Passage> given = sums.ofMain(question, context);
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(
            composition.grounded(
                question,
                told.less()
                    .map(key -> wording.text(language, key))
                    .orElseGet(() -> onlyElsewhere(language, told)),
                given));
  }

  private String onlyElsewhere(Language language, ToldSum told) {
    String topic =
        ofTime(language, told).flatMap(corpus.roles()::topic).stream()
            .map(it -> wording.topicNames(language, List.of(it)))
            .findFirst()
            .orElse("");
    return wording.text(
        language,
        "sum.only",
        wording.text(language, "sum.only." + told.sum().period().key()),
        topic);
  }

  private Optional<Answer> compared(
      Interpretation question, ToldSum told, Answer answer, Context context) {
    Language language = question.language();
    Optional<Place> place = SumWish.place(question).or(() -> spokenOf(told, context));
    List<Beside> all = sums.of(question, told.sum(), place, answer, context);
    List<Beside> beside = onlyAsked(question, told, all);
    Optional<String> untold = place.flatMap(it -> untold(it, beside, language));
    if (beside.isEmpty() || (untold.isPresent() && !isOfSum(question, told))) {
      return Optional.empty();
    }
    List<Passage> passages = beside.stream().map(Beside::passage).toList();
    if (isNet(question, passages)) {
      return Optional.of(
          composition.grounded(question, wording.text(language, "sum.net"), passages));
    }
    Framing verdict = untold.isPresent() ? Framing.PLAIN : verdict(question, told.sum(), beside);
    List<String> said = new ArrayList<>(untold.stream().toList());
    switch (verdict) {
      case YES -> said.add(wording.text(language, "lead.yes"));
      case NO -> said.add(wording.text(language, "lead.denied"));
      case PLAIN, RATHER, DOUBTFUL -> {}
    }
    if (told.from() == ToldSum.From.SALARIES) {
      said.add(wording.text(language, "sum.salaries"));
    }
    boolean ofRole = SumsBeside.role(question, context).isPresent();
    said.add(phrases.lies(language, told.sum(), beside, ofRole));
    String lead = String.join(" ", said);
    return Optional.of(composition.grounded(question, lead, passages).below(verdict, lead));
  }

  /** Whether a message is about the sum, and does not only name a place for it. */
  private static boolean isOfSum(Interpretation question, ToldSum told) {
    return told.from() == ToldSum.From.MESSAGE
        || Judged.in(question.asked().language(), question.asked().message().text()).isPresent();
  }

  /** Where a message only names a place for a sum told before, that alone. */
  private static List<Beside> onlyAsked(
      Interpretation question, ToldSum told, List<Beside> beside) {
    boolean ofPlace =
        told.from() == ToldSum.From.BEFORE
            && SumWish.place(question).isPresent()
            && !beside.isEmpty()
            && beside.getFirst().place().isPresent();
    return ofPlace ? beside.subList(0, 1) : beside;
  }

  /** The place that the message before named, where this one only goes on from that. */
  private static Optional<Place> spokenOf(ToldSum told, Context context) {
    return told.from() == ToldSum.From.BEFORE
        ? context.said().stream()
            .limit(1)
            .flatMap(it -> Place.named(it.language(), it.message().text()).stream())
            .findFirst()
        : Optional.empty();
  }

  /** That nothing is told of a place itself. */
  private Optional<String> untold(Place place, List<Beside> beside, Language language) {
    Place named = place.in(language);
    return beside.stream().anyMatch(it -> it.place().filter(named.name()::equals).isPresent())
        ? Optional.empty()
        : Optional.of(wording.text(language, "sum.place", named.name()));
  }

  /** A verdict where all of the sums agree, and not all of them are for more than what is asked. */
  private static Framing verdict(Interpretation question, Sum told, List<Beside> beside) {
    List<Sum.Place> places = beside.stream().map(it -> it.placeOf(told)).distinct().toList();
    return Judged.in(question.asked().language(), question.asked().message().text())
        .filter(_ -> places.size() == 1)
        .filter(_ -> !beside.stream().allMatch(Beside::wider))
        .map(judged -> judged.verdict(places.getFirst()))
        .orElse(Framing.PLAIN);
  }

  /** Whether what is left of the pay is told, of which none of the passages says anything. */
  private static boolean isNet(Interpretation question, List<Passage> passages) {
    return MessageSum.isNet(question.asked().language(), question.asked().message().text())
        && passages.stream()
            .map(passage -> passage.in(question.language()))
            .noneMatch(text -> MessageSum.isNet(text.language(), text.text()));
  }
}
