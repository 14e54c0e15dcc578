package rollenkompass.answering.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.evidence.Money;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/**
 * Says first what the sources do not tell, where a question asks for a kind of thing, or for a
 * place, of which neither an answer nor anything else on the same has a word.
 */
public final class Silence {
  private final Corpus corpus;
  private final Wording wording;
  private final Suggestions suggestions;
  private final SaidOnSame same;
  private final UntoldPlaces places;
  private final AskedOfWork work;
  private final SilentAmounts amounts;
  private final SoughtKinds sought;

  public Silence(Corpus corpus, Wording wording, Suggestions suggestions) {
    this.corpus = corpus;
    this.wording = wording;
    this.suggestions = suggestions;
    this.same = new SaidOnSame(corpus);
    this.places = new UntoldPlaces(corpus, wording, same);
    this.work = new AskedOfWork(corpus, wording);
    this.amounts = new SilentAmounts(corpus, wording, same);
    this.sought = new SoughtKinds(corpus, wording);
  }

  /** The answer; where it is silent on what was asked for, the nearest of it below that. */
  public Answer framed(Interpretation question, Answer answer, Context context) {
    Optional<AskedKind> found = kind(question);
    if (found.filter(kind -> kind.has(KindTrait.NEVER_DONE)).isPresent()) {
      return undone(question, answer, context);
    }
    if (question.description() == Interpretation.Description.TERM) {
      return answer;
    }
    Optional<AskedKind> asked =
        found.map(kind -> isOfPay(question, context) ? kind : kind.ofWork(spoken(question)));
    if (asked.filter(kind -> kind.has(KindTrait.OF_WORK)).isPresent()) {
      return work.framed(question, asked.get(), answer);
    }
    if (asked.filter(AskedKind::isSought).isPresent()) {
      return sought.framed(question, asked.get(), answer, context);
    }
    List<Passage> cited = answer.passages();
    if (asked.filter(kind -> kind.has(KindTrait.OF_AMOUNTS)).isPresent()) {
      // Who asks for advice tells such a thing of himself, or of his firm.
      boolean told =
          question.kind() == QuestionKind.ADVICE
              && !cited.isEmpty()
              && Money.in(cited, question.language()).isEmpty();
      if (told) {
        return answer;
      }
      return amounts.framed(question, asked.get(), answer, context);
    }
    if (cited.isEmpty()) {
      return places
          .instead(question, answer)
          .or(() -> places.onTold(question, answer, context))
          .orElse(answer);
    }
    return asked
        .filter(kind -> same.lacks(question, cited, kind::isToldBy))
        .map(kind -> ofThing(question, kind, answer, context))
        .or(() ->
            Optional.of(answer)
                .filter(_ -> lacksSum(question, cited))
                .map(it -> Beginning.of(it, text(it, "lead.silent.sum"))))
        .or(() -> places.framed(question, answer))
        .orElse(answer);
  }

  /** That the bot does not do it, whatever else was found. */
  private Answer undone(Interpretation question, Answer answer, Context context) {
    String no = declining(question).orElseThrow();
    return declined(answer, no, Answer.Declined.Reason.UNDONE, answer.suggestions(), context);
  }

  /** An honest no with questions that may follow; in a conversation others take their place. */
  private Answer declined(
      Answer answer, String no, Answer.Declined.Reason reason, List<String> next, Context context) {
    boolean goesOn = !next.isEmpty() || !context.told().isEmpty();
    String text = goesOn ? no + " " + text(answer, "decline.nearest") : no;
    return new Answer.Declined(answer.language(), text, reason, next);
  }

  /**
   * Whether its own words ask for pay, or for so many hours, or name another topic, or it goes on
   * from sums told.
   */
  private boolean isOfPay(Interpretation question, Context context) {
    String text = question.asked().text();
    boolean ofSums = !Money.in(corpus.passages(context.told()), question.language()).isEmpty();
    boolean counts = text.chars().anyMatch(Character::isDigit);
    return question.namesTopic() || ofSums || counts || AskedSum.in(spoken(question), text);
  }

  private static Language spoken(Interpretation question) {
    return question.asked().language();
  }

  /** What is said of the thing below what it lacks, if it lacks it; else that alone. */
  private Answer ofThing(Interpretation question, AskedKind kind, Answer answer, Context context) {
    Optional<Answer> spokenOf = spokenOf(question, kind, answer, context);
    if (spokenOf.isEmpty()) {
      String no = text(answer, "decline.silent." + kind.name());
      List<String> next = suggestions.nearest(answer.language(), answer.passages());
      return declined(answer, no, Answer.Declined.Reason.NOT_IN_SOURCES, next, context);
    }
    Answer told = spokenOf.get();
    return same.lacks(question, told.passages(), kind::isToldBy)
        ? Beginning.of(told, text(answer, "lead.silent." + kind.name()))
        : told;
  }

  /**
   * What tells of the thing that it is asked of: where a message only points to what was told, that
   * first; empty where nothing does.
   */
  private Optional<Answer> spokenOf(
      Interpretation question, AskedKind kind, Answer answer, Context context) {
    Predicate<Passage> fits = passage -> kind.isAskedOf(passage.in(answer.language()));
    List<Passage> told = corpus.passages(context.told());
    boolean points = question.manners().isJoined() || question.asked().following().points();
    if (points && told.stream().noneMatch(answer.passages()::contains)) {
      Optional<Passage> first = told.stream().filter(fits).findFirst();
      if (first.isPresent()) {
        return Optional.of(
            new Answer.Grounded(
                answer.language(),
                "",
                Optional.of(wording.point(answer.language(), first.get())),
                List.of(),
                answer.suggestions()));
      }
    }
    return Optional.of(answer).filter(it -> it.passages().stream().anyMatch(fits));
  }

  /**
   * Whether a question is for a topic on which most passages name sums of money, and what answers
   * it is of other topics and names none.
   */
  private boolean lacksSum(Interpretation question, List<Passage> cited) {
    Language language = question.language();
    if (question.kind() != QuestionKind.FACT
        || question.topicTerms().isEmpty()
        || !AskedSum.in(question.asked().language(), question.asked().text())
        || question.topics().size() != 1
        || cited.stream().anyMatch(passage -> passage.belongsTo(question.topics().getFirst()))
        || !Money.in(cited, language).isEmpty()) {
      return false;
    }
    return Money.isInMost(corpus.passagesOn(question.topics().getFirst()), language);
  }

  /** The kind of thing that a question asks for, or that is told before it, if any. */
  private static Optional<AskedKind> kind(Interpretation question) {
    Language language = spoken(question);
    String text = question.asked().text();
    String beside = question.asked().message().text().replace(text, " ");
    return AskedKinds.in(language)
        .askedBy(text)
        .or(() ->
            Optional.of(beside)
                .filter(_ -> beside.indexOf('?') < 0)
                .flatMap(told -> AskedKinds.in(language).askedBy(told))
                .filter(kind -> kind.has(KindTrait.TOLD_BESIDE)))
        .filter(kind ->
            question.kind() != QuestionKind.WHO || kind.has(KindTrait.OF_ROLES) || kind.isSought())
        .filter(kind -> question.topicTerms().isEmpty() || !kind.has(KindTrait.COUNT));
  }

  /** The sentence of an honest no that names what is asked for; empty where it is no such thing. */
  Optional<String> declining(Interpretation question) {
    Language language = question.language();
    return kind(question)
        .filter(_ -> !question.manners().asksAboutStranger())
        .filter(kind -> !kind.has(KindTrait.COUNT) && !kind.has(KindTrait.TOLD_ALONE))
        .filter(kind ->
            !kind.has(KindTrait.OF_AMOUNTS)
                || AskedSum.in(question.asked().language(), question.asked().text()))
        .map(kind -> wording.text(language, "decline.silent." + kind.name()))
        .or(() -> places.declining(question));
  }

  /** Whether it asks the bot for something that it does not do. */
  boolean isOfBot(Interpretation question) {
    return kind(question).filter(kind -> kind.has(KindTrait.OF_BOT)).isPresent();
  }

  private String text(Answer answer, String key) {
    return wording.text(answer.language(), key);
  }
}
