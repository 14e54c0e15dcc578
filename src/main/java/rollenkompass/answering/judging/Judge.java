package rollenkompass.answering.judging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.answering.Answer;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.Suggestions;
import rollenkompass.answering.wording.TermAnswers;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Tokenizer;
import rollenkompass.learned.Outcome;
import rollenkompass.learned.Prediction;
import rollenkompass.learned.Reply;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Decides between the answer that rules composed and what the question model holds likelier. */
public final class Judge {
  // How much likelier another reply must be before the composed one gives way.
  private static final double MARGIN = 0.02;
  // The same where the composed one says all of it and more: half an answer serves nobody. On the
  // question sets 0.3 to 0.6 are equally good, and 0.8 is worse.
  private static final double FULLER = 0.6;

  // On chats that nothing is learned from, 28 of 71 answers below it are right, 293 of 366 above
  // it.
  private static final double DOUBTFUL = 0.3;

  // By hand: of what a role is, the model is surer where that is asked at all.
  private static final double PLAIN = 0.8;

  // By hand: from here on the model is trusted where the rules find nothing told.
  private static final double LIKELY = 0.5;
  private static final double CERTAIN = 0.9;
  // By hand: "which role would suit me best then?" tells nothing.
  private static final int TOLD = 10;

  private final Roles roles;
  private final EvidenceFinder evidence;
  private final KnownStatements statements;
  private final SignalReader signals;
  private final TermAnswers terms;
  private final Leaving leaving;
  private final Unfounded unfounded;

  public Judge(
      Roles roles,
      EvidenceFinder evidence,
      KnownStatements statements,
      SignalReader signals,
      TermAnswers terms,
      Suggestions suggestions) {
    this.roles = roles;
    this.evidence = evidence;
    this.statements = statements;
    this.signals = signals;
    this.terms = terms;
    this.leaving = new Leaving(statements, suggestions);
    this.unfounded = new Unfounded(evidence, statements);
  }

  /**
   * Decides what to reply to {@code question}.
   *
   * @param goesOn whether something was told before, which it may go on from
   */
  public Judgement judge(
      Interpretation question, Answer composed, Prediction prediction, boolean goesOn) {
    Reply own = signals.reply(composed);
    Reply best = ofTheRole(question, likeliest(question, own, prediction));
    double margin = own.covers(best) && !question.manners().likes() ? FULLER : MARGIN;
    boolean surely =
        (advisesBlindly(question, best) && !(prediction.right(best) >= LIKELY && tells(question)))
            || isAdvisedByTaste(question, own)
            || isOpenHiring(question)
            || ((own.answers() || !goesOn) && unfounded.advises(question, best, prediction))
            || isAdvisedByAll(question, own, best)
            || (question.manners().asksAboutStranger()
                && question.manners().otherJob()
                && declines(own)
                && prediction.right(best) < CERTAIN)
            || (!goesOn && declines(own) && asksOfAskerAlone(question))
            || (isOverview(question) && !asksForMore(own, best, prediction))
            || (!goesOn && pointsNowhere(question))
            || (own.outcome().isTalk() && best.outcome().isTalk())
            || (isOpenAdvice(question) && own.equals(best))
            || lacksTheWord(question, best)
            || (prediction.right(best) < DOUBTFUL && isSaidOfTheRole(question, own))
            || leaving.topic(question, own, best)
            || leaving.sum(question, own, best)
            || (isWholeComparison(question, composed)
                && (question.manners().weighs() || saysOfTheRolesWhat(best, own)));
    boolean stands = surely || prediction.right(own) >= prediction.right(best) - margin;
    Reply reply = stands ? own : best;
    if (!stands && !goesOn && unfounded.is(question, own, best, prediction)) {
      return new Judgement(
          declines(own) ? Optional.empty() : Optional.of(Reply.DECLINED),
          false,
          prediction.right(Reply.DECLINED));
    }
    boolean unlikely = prediction.right(reply) < DOUBTFUL;
    return new Judgement(
        stands ? Optional.empty() : Optional.of(best),
        !surely
            && unlikely
            && !speaksPlainly(question)
            && !isSaidBy(reply, question)
            && !(stands && isOpenlyAdvised(question, composed)),
        prediction.right(reply));
  }

  /** What all roles ask of people: it holds for whoever asks, and so is not in doubt. */
  private static boolean isOpenlyAdvised(Interpretation question, Answer composed) {
    return question.kind() == QuestionKind.ADVICE && composed instanceof Answer.Comparison;
  }

  /** Whether it is long enough to tell something beside the question for what fits. */
  private static boolean tells(Interpretation question) {
    return Tokenizer.tokens(question.asked().text()).size() >= TOLD;
  }

  /** Whether it asks for yes or no on the asker himself, and names no matter at all. */
  private static boolean asksOfAskerAlone(Interpretation question) {
    return question.kind() == QuestionKind.YES_NO
        && question.isEmpty()
        && question.roles().isEmpty()
        && !question.manners().anchored()
        && !question.manners().refers()
        && question.speaksOfAsker();
  }

  /** "And the other one?" where no role was spoken of. */
  private static boolean pointsNowhere(Interpretation question) {
    return question.kind() == QuestionKind.UNCLEAR
        && question.isEmpty()
        && question.roles().isEmpty()
        && question.features().contains("cue:OTHER");
  }

  /** Whether a passage says all that is asked in so many words. */
  private boolean isSaidBy(Reply reply, Interpretation question) {
    return !question.focus().isEmpty()
        && statements.passages(reply.statements()).stream()
            .anyMatch(passage -> evidence.says(passage, question.focus()));
  }

  /** Whether the role that is asked about is compared in all that is told, which says it all. */
  private boolean isSaidOfTheRole(Interpretation question, Reply reply) {
    return question.kind() == QuestionKind.YES_NO
        && question.roles().size() == 1
        && reply.answers()
        && statements.passages(reply.statements()).stream()
            .allMatch(passage ->
                passage.isAbout(question.roles().getFirst()) && roles.isCompared(passage))
        && isSaidBy(reply, question);
  }

  /**
   * What to reply.
   *
   * @param better the reply that is better than the composed one; empty where that shall stand
   * @param doubtful whether it is wrong more often than not
   * @param right how likely it is right
   */
  public record Judgement(Optional<Reply> better, boolean doubtful, double right) {}

  /** Whether it cites no passage with the word whose meaning is asked for. */
  private boolean lacksTheWord(Interpretation question, Reply reply) {
    return question.description() == Interpretation.Description.TERM
        && reply.answers()
        && !terms.areIn(statements.passages(reply.statements()), question);
  }

  /** What is wanted most likely, of what can be wanted with a question in this form. */
  private Reply likeliest(Interpretation question, Reply own, Prediction prediction) {
    Reply best = prediction.best();
    if (best.answers()) {
      return best;
    }
    if (own.answers() && (isOnTopic(question) || isOpenAdvice(question))) {
      return prediction.bestOf(Set.of(Outcome.ANSWER)).orElse(own);
    }
    return isQuestion(question) && best.outcome().isTalk()
        ? prediction.bestOf(Set.of(Outcome.ANSWER, Outcome.DECLINE)).orElse(best)
        : best;
  }

  /**
   * Whether it asks which role fits, and names them or tells nothing that the sources do not know:
   * then it is told what they ask for, whatever else it says.
   */
  private boolean isOpenAdvice(Interpretation question) {
    return question.kind() == QuestionKind.ADVICE
        && (question.roles().size() > 1 || evidence.unknown(question).isEmpty());
  }

  /**
   * Whether it would advise one role, or by a topic that was not asked for, to somebody who has
   * told nothing of himself.
   */
  private boolean advisesBlindly(Interpretation question, Reply reply) {
    if (question.kind() != QuestionKind.ADVICE
        || !question.focus().isEmpty()
        || question.manners().likes()) {
      return false;
    }
    List<Passage> passages = statements.passages(reply.statements());
    long advised = passages.stream().flatMap(passage -> passage.role().stream()).distinct().count();
    boolean unasked =
        question.topics().isEmpty()
            && !passages.isEmpty()
            && passages.stream().allMatch(roles::isShared);
    return advised == 1 || unasked;
  }

  /** Whether it is advised by what the asker does not like, too, which the model cannot weigh. */
  private static boolean isAdvisedByTaste(Interpretation question, Reply own) {
    return question.kind() == QuestionKind.ADVICE
        && own.answers()
        && !question.disliked().isEmpty();
  }

  /** Whether several roles have something of all that is liked, and the other reply leaves out. */
  private boolean isAdvisedByAll(Interpretation question, Reply own, Reply best) {
    return question.kind() == QuestionKind.ADVICE
        && question.manners().likes()
        && own.covers(best)
        && statements.passages(own.statements()).stream()
                .flatMap(passage -> passage.role().stream())
                .distinct()
                .count()
            > 1;
  }

  /** Whether somebody is looked for, and nothing told of what for. */
  private static boolean isOpenHiring(Interpretation question) {
    boolean open = question.topicTerms().containsAll(question.focus());
    return question.kind() == QuestionKind.ADVICE && question.manners().hires() && open;
  }

  static boolean declines(Reply reply) {
    return !reply.answers() && !reply.outcome().isTalk();
  }

  /** Whether it is clear what is asked, be the answer the best or not. */
  private boolean speaksPlainly(Interpretation question) {
    return isOnTopic(question)
        || (question.kind() == QuestionKind.ADVICE && question.manners().likes());
  }

  /** Whether it asks for a topic of a role in words that the sources use. */
  private boolean isOnTopic(Interpretation question) {
    return question.roles().size() == 1
        && !question.topics().isEmpty()
        && evidence.unknown(question).isEmpty();
  }

  /** Whether it has the form of a question, so that it is no small talk unless it sounds so. */
  private static boolean isQuestion(Interpretation question) {
    return switch (question.kind()) {
      case WHO, COMPARISON, ADVICE -> true;
      case FACT, YES_NO, UNCLEAR -> question.asked().asks();
      case SMALL_TALK, HELP -> false;
    };
  }

  /** Whether it asks what a role is or does, and nothing else. */
  private boolean isOverview(Interpretation question) {
    return question.kind() == QuestionKind.FACT
        && question.roles().size() == 1
        && question.focus().isEmpty()
        && question.description() != Interpretation.Description.NO
        && Set.of(roles.overview()).containsAll(question.topics());
  }

  /** Whether what it asks of the role is told elsewhere, as sure as such things are: of its day. */
  private static boolean asksForMore(Reply own, Reply best, Prediction prediction) {
    return best.answers()
        && prediction.right(best) >= PLAIN
        && best.statements().stream().noneMatch(own.statements()::contains);
  }

  /** A table of all there is: it says more than a sentence about the roles in general. */
  private static boolean isWholeComparison(Interpretation question, Answer composed) {
    return composed instanceof Answer.Comparison
        && question.kind() == QuestionKind.COMPARISON
        && question.topics().isEmpty()
        && question.focus().isEmpty();
  }

  /** Who asks for a fact of one role is not told of another, unless there is nothing else. */
  private Reply ofTheRole(Interpretation question, Reply reply) {
    if (question.kind() != QuestionKind.FACT || question.roles().size() != 1) {
      return reply;
    }
    String role = question.roles().getFirst();
    Set<String> own =
        statements.names(
            statements.passages(reply.statements()).stream()
                .filter(passage -> passage.role().isEmpty() || passage.isAbout(role))
                .toList());
    return own.isEmpty() ? reply : new Reply(reply.outcome(), own);
  }

  /** Whether {@code own} cites all that {@code other} cites of the roles. */
  private boolean saysOfTheRolesWhat(Reply other, Reply own) {
    return other.answers()
        && statements.passages(other.statements()).stream()
            .filter(passage -> passage.role().isPresent())
            .allMatch(passage -> own.statements().containsAll(statements.names(List.of(passage))));
  }
}
