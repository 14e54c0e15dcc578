package rollenkompass.answering.told;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Citation;
import rollenkompass.answering.Context;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.judging.KnownStatements;
import rollenkompass.answering.role.ChosenAnswers;
import rollenkompass.answering.wording.AbsentThings;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.learned.Prediction;
import rollenkompass.retrieval.Analysis;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Answers what goes on from an answer, where there is nothing to tell but what was told in it. */
public final class FollowUpAnswers {
  // What another passage must say of the words asked for beside what was told, and how likely it
  // must be right, by itself and beside that.
  private static final double MORE = 1;
  private static final double FAIR = 0.05;
  private static final double FAIRLY = 0.3;
  // From here on, what was told does answer, in whatever words.
  private static final double SURE = 0.5;
  // So many statements are said again as they were.
  private static final long FEW = 2;

  private final Corpus corpus;
  private final KnownStatements statements;
  private final ChosenAnswers chosen;
  private final AbsentThings absent;
  private final ToldPairs pairs;
  private final ToldAmounts amounts;
  private final ToldYears years;
  private final Wording wording;
  private final Analysis analysis;
  private final EvidenceFinder evidence;

  public FollowUpAnswers(
      Corpus corpus,
      KnownStatements statements,
      ChosenAnswers chosen,
      AbsentThings absent,
      Wording wording,
      Analysis analysis,
      EvidenceFinder evidence) {
    this.corpus = corpus;
    this.statements = statements;
    this.chosen = chosen;
    this.absent = absent;
    this.pairs = new ToldPairs(corpus, wording);
    this.amounts = new ToldAmounts(corpus, wording);
    this.years = new ToldYears(corpus, wording, analysis);
    this.wording = wording;
    this.analysis = analysis;
    this.evidence = evidence;
  }

  /**
   * The answer that says only what is asked for now; empty where {@code answer} tells something
   * new, or the same was asked again.
   */
  public Optional<Answer> answer(
      Interpretation question, Answer answer, Prediction prediction, Context context) {
    if (context.question().isEmpty()
        || question.description() == Interpretation.Description.TERM
        || asksWhatFits(question)
        || isOfOthers(question, context.question().get())) {
      return Optional.empty();
    }
    AskedWords asked = AskedWords.of(question, context.question().get(), analysis, evidence);
    boolean known = !answer.citations().isEmpty() && isTold(answer, context.recent());
    Optional<Answer> part =
        pairs
            .answer(question, asked, context)
            .or(() -> amounts.answer(question, asked, context, known))
            .or(() -> known ? years.answer(question, answer.passages()) : Optional.empty());
    if (part.isPresent()) {
      return part.map(it -> sayingSo(it, asked, context).suggesting(answer.suggestions()));
    }
    if (!known || answer.framing().decides()) {
      return Optional.empty();
    }
    if (asked.none()) {
      return Optional.empty();
    }
    Repeat repeat = new Repeat(answer, asked, ToldAgain.most(answer, asked));
    Optional<Answer> lacking =
        Optional.of(question)
            .filter(_ -> repeat.most() == 0)
            .flatMap(it -> absent.lead(it, answer.language(), answer.passages()))
            .map(repeat::below);
    boolean goesOn = question.manners().isJoined() || !question.asked().before().isEmpty();
    return goesOn || isTold(answer, context.told())
        ? untold(question, repeat, prediction, context)
            .or(() -> lacking)
            .or(() -> again(question, repeat, prediction))
            .or(() -> Optional.of(answer))
            .map(it -> sayingSo(it, asked, context))
        : lacking;
  }

  /** What fits is weighed anew with all that was told, be it by the same statements. */
  private static boolean asksWhatFits(Interpretation question) {
    return question.kind() == QuestionKind.ADVICE
        && (question.manners().likes() || question.manners().dislikes());
  }

  private static boolean isOfOthers(Interpretation question, Interpretation before) {
    return !question.roles().isEmpty() && !question.roles().equals(before.roles());
  }

  private static boolean isTold(Answer answer, List<PassageId> told) {
    return answer.citations().stream().map(Citation::id).allMatch(told::contains);
  }

  /** What says the words asked for; where nothing says most of them, below a word on that. */
  private Optional<Answer> again(Interpretation question, Repeat repeat, Prediction prediction) {
    double most = repeat.most();
    if (most > 0 && most >= AskedWords.MOST * repeat.asked().weight()) {
      return Optional.of(repeat.below(""));
    }
    // What is more or less than something is said by other words than these.
    List<Passage> told = repeat.answer().passages();
    boolean unsure =
        most > 0
            || (statements.right(told, prediction) < SURE
                && !evidence.touches(told, question.added()));
    return unsure && !question.manners().weighs()
        ? Optional.of(repeat.below(nearest(repeat)))
        : Optional.empty();
  }

  /** What comes nearest; otherwise worded where another passage on the topic says more of it. */
  private String nearest(Repeat repeat) {
    Answer answer = repeat.answer();
    Set<String> topics = topics(answer.passages());
    boolean elsewhere =
        corpus.passages().stream()
            .filter(passage -> passage.topic().filter(topics::contains).isPresent())
            .anyMatch(passage -> repeat.asked().saidIn(passage, answer.language()) > repeat.most());
    return wording.text(answer.language(), elsewhere ? "lead.closest" : "lead.nearest");
  }

  /** In short and below a word on that, where an answer says in full what was told just before. */
  private Answer sayingSo(Answer answer, AskedWords asked, Context context) {
    boolean whole =
        answer.points().count() <= FEW
            && answer
                .points()
                .allMatch(point -> point.text().equals(point.citation().text().text()));
    return answer instanceof Answer.Grounded told
            && told.lead().isEmpty()
            && whole
            && isTold(answer, context.told())
        ? ToldAgain.inShort(told, asked, leadOf(told, asked, context))
        : answer;
  }

  /**
   * What was told is only what was asked for where it says most of that, and was only said to that
   * where the same was asked.
   */
  private String leadOf(Answer told, AskedWords asked, Context context) {
    boolean said = asked.none() || ToldAgain.most(told, asked) >= AskedWords.MOST * asked.weight();
    if (said && !asked.wereAsked(context.said())) {
      return "";
    }
    return wording.text(told.language(), said ? "lead.again" : "lead.closest");
  }

  private static Set<String> topics(List<Passage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.topic().stream())
        .collect(Collectors.toSet());
  }

  /** Another passage on the same that says more of the words asked for, and may well be right. */
  private Optional<Answer> untold(
      Interpretation question, Repeat repeat, Prediction prediction, Context context) {
    Answer answer = repeat.answer();
    Set<String> topics =
        Stream.concat(question.topics().stream(), topics(answer.passages()).stream())
            .collect(Collectors.toSet());
    double fair = Math.max(FAIR, FAIRLY * statements.right(answer.passages(), prediction));
    return corpus.passages().stream()
        .filter(passage -> !context.told().contains(passage.id()))
        .filter(passage -> passage.topic().filter(topics::contains).isPresent())
        .filter(passage ->
            passage.role().isEmpty()
                || question.roles().isEmpty()
                || question.roles().contains(passage.role().get()))
        .filter(
            passage -> repeat.asked().saidIn(passage, answer.language()) >= repeat.most() + MORE)
        .filter(passage -> statements.right(List.of(passage), prediction) >= fair)
        .max(Comparator.comparingDouble(passage -> statements.right(List.of(passage), prediction)))
        .map(passage -> chosen.listed(question, List.of(passage)));
  }

  /**
   * An answer that tells nothing new.
   *
   * @param most how much any of its statements says of the words asked for
   */
  private record Repeat(Answer answer, AskedWords asked, double most) {
    /** What of it says most of them, below {@code lead}. */
    Answer below(String lead) {
      return ToldAgain.of(answer, asked, lead);
    }
  }
}
