package rollenkompass.answering.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.judging.KnownStatements;
import rollenkompass.answering.role.ChosenAnswers;
import rollenkompass.answering.wording.Replies;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.language.WordList;
import rollenkompass.learned.Outcome;
import rollenkompass.learned.Prediction;
import rollenkompass.learned.Reply;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Following;
import rollenkompass.understanding.Interpretation;

/**
 * Keeps a message of few words on what was spoken of last: on the topic that it narrows, or on the
 * thing that it points to.
 */
public final class ToldSubject {
  private static final int MOST = 2;
  // How likely what stays with the subject must be right beside the answer, on chats that nothing
  // was learned from: where that stays as well, where the message points to a thing, says that it
  // goes on, points back, or does none of it.
  private static final double STAYS = 1;
  private static final double OF_THE_THING = 0.05;
  private static final double GOES_ON = 0.003;
  private static final double POINTS = 0.7;
  private static final double LEAVES = 0.2;
  // From here on, an answer that leaves the thing may be what was asked for.
  private static final double LIKELY = 0.4;

  private final Narrowing narrowing;
  private final OfOtherRole ofOtherRole;
  private final OfTheThing thing;
  private final KnownStatements statements;
  private final ChosenAnswers chosen;
  private final Replies replies;

  public ToldSubject(
      Narrowing narrowing,
      KnownStatements statements,
      ChosenAnswers chosen,
      Replies replies,
      Wording wording) {
    this.narrowing = narrowing;
    this.ofOtherRole = new OfOtherRole(narrowing, statements, chosen, wording);
    this.thing = new OfTheThing(narrowing, chosen, wording);
    this.statements = statements;
    this.chosen = chosen;
    this.replies = replies;
  }

  /**
   * The answer that stays with it; empty where {@code answer} does so already, or where nothing
   * else does.
   */
  public Optional<Answer> answer(
      Interpretation question, Answer answer, Prediction prediction, Context context) {
    Optional<Answer> same = ofOtherRole.answer(question, answer, prediction, context);
    if (same.isPresent()) {
      return same;
    }
    Following following = question.asked().following();
    if (context.told().isEmpty()) {
      return question.manners().weighs() && question.manners().otherJob()
          ? ofTheNamed(question, answer, prediction)
          : Optional.empty();
    }
    if (following.own().isEmpty()) {
      return following.ofThing() ? thing.insteadOf(answer, question, context) : Optional.empty();
    }
    List<Passage> onIt = following.ofThing() ? thing.said(question, context) : List.of();
    if (!onIt.isEmpty()) {
      List<Passage> saying = thing.saying(question, onIt, context);
      return saying.isEmpty()
          ? thing
              .insteadOf(answer, question, context)
              .or(() ->
                  missing(question, answer, onIt, context)
                      .filter(_ -> right(answer, prediction) < LIKELY))
          : better(question, answer, saying, prediction)
              .filter(other ->
                  thing.isUnderItsName(other, answer, question)
                      || isLikely(
                          other,
                          answer,
                          prediction,
                          !answer.passages().isEmpty()
                                  && onIt.containsAll(answer.passages())
                                  && !context.toldAll(saying)
                              ? STAYS
                              : OF_THE_THING));
    }
    Optional<Answer> named = ofTheNamed(question, answer, prediction);
    if (named.isPresent()) {
      return named;
    }
    double share =
        narrowing.stays(answer.passages(), context)
            ? STAYS
            : following.goesOn() ? GOES_ON : following.points() ? POINTS : LEAVES;
    return Optional.of(question)
        .filter(_ -> following.narrows())
        .map(it -> narrowing.onTheTopic(it, context))
        .filter(passages -> !passages.isEmpty())
        .flatMap(passages -> better(question, answer, passages, prediction))
        .filter(other -> isLikely(other, answer, prediction, share(answer, other) ? STAYS : share));
  }

  /** What was told of the thing, where an amount is asked of it that nothing on it says. */
  public Optional<Answer> onlyTold(Interpretation question, Answer answer, Context context) {
    return thing.onlyTold(question, answer, context);
  }

  /**
   * "And who earns more?" behind a question on a role and another job: what says that of the thing
   * that is named, where the answer does not speak of it.
   */
  private Optional<Answer> ofTheNamed(
      Interpretation question, Answer answer, Prediction prediction) {
    List<Term> named = question.namedThings();
    List<Term> asked = new ArrayList<>(question.asked().following().own());
    asked.removeAll(named);
    if (named.isEmpty() || asked.isEmpty() || answer.citations().isEmpty()) {
      return Optional.empty();
    }
    List<Passage> onIt = narrowing.onTheThing(named);
    List<Passage> saying = narrowing.saying(asked, onIt);
    List<Passage> comparing = question.manners().weighs() ? comparing(question, saying) : List.of();
    List<Passage> wanted = comparing.isEmpty() ? onIt : comparing;
    boolean leaves = answer.passages().stream().noneMatch(wanted::contains);
    return leaves && !saying.isEmpty()
        ? better(question, answer, comparing.isEmpty() ? saying : comparing, prediction)
        : Optional.empty();
  }

  /** Those that set things beside each other. */
  private static List<Passage> comparing(Interpretation question, List<Passage> passages) {
    return passages.stream()
        .map(passage -> Map.entry(passage, passage.in(question.language())))
        .filter(read ->
            WordList.comparing(read.getValue().language())
                .isSaidIn(read.getValue().language(), read.getValue().text()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What of {@code passages} is likeliest to be right; empty where the answer says no more. */
  private Optional<Answer> better(
      Interpretation question, Answer answer, List<Passage> passages, Prediction prediction) {
    if (!answer.citations().isEmpty() && passages.containsAll(answer.passages())) {
      return Optional.empty();
    }
    List<Passage> best =
        passages.stream()
            .sorted(
                Comparator.comparingDouble(
                        (Passage passage) -> -right(Outcome.ANSWER, List.of(passage), prediction))
                    .thenComparing(Passage::id))
            .limit(MOST)
            .toList();
    return Optional.of(chosen.listed(question, passages.stream().filter(best::contains).toList()));
  }

  private static boolean share(Answer one, Answer other) {
    return one.passages().stream().anyMatch(other.passages()::contains);
  }

  private boolean isLikely(Answer other, Answer answer, Prediction prediction, double share) {
    return right(other, prediction) >= right(answer, prediction) * share;
  }

  /** An honest no to a question on a thing told last of which nothing says what is asked. */
  private Optional<Answer> missing(
      Interpretation question, Answer answer, List<Passage> onIt, Context context) {
    List<PassageId> ids = onIt.stream().map(Passage::id).toList();
    boolean leaves =
        answer.outcome() == Outcome.ANSWER
            && answer.passages().stream().noneMatch(onIt::contains)
            && context.told().stream().anyMatch(ids::contains);
    return question.asked().following().asks() && leaves
        ? Optional.of(replies.declined(question))
        : Optional.empty();
  }

  private double right(Answer answer, Prediction prediction) {
    return right(answer.outcome(), answer.passages(), prediction);
  }

  private double right(Outcome outcome, List<Passage> passages, Prediction prediction) {
    return prediction.right(new Reply(outcome, statements.names(passages)));
  }
}
