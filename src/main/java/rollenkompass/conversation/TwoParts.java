package rollenkompass.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/**
 * Answers a message that asks two things: both, or the one that has an answer with a word on the
 * other.
 */
final class TwoParts {
  private static final Pattern BEHIND_QUESTION = Pattern.compile("(?<=\\?)\\s+");
  private static final int TWO = 2;

  private final Interpretation message;
  private final Optional<Session> before;
  private final Knowledge known;

  /** Two things that a message asks behind what was said before it. */
  TwoParts(Interpretation message, Optional<Session> before, Knowledge known) {
    this.message = message;
    this.before = before;
    this.known = known;
  }

  /** The answers to both questions of a message; empty where it asks one, or both have none. */
  Optional<Turn> both() {
    List<String> questions = message.asked().message().questions();
    return questions.isEmpty() ? Optional.empty() : answered(questions, true);
  }

  /**
   * The turn, which as a whole found no answer; where one of two questions has one, that. A message
   * of which {@link #both} found nothing, either.
   */
  Turn unlessPartly(Turn turn) {
    if (!(turn.answer() instanceof Answer.Declined)) {
      return turn;
    }
    String[] parts = BEHIND_QUESTION.split(message.asked().message().text().strip(), -1);
    return parts.length == TWO ? answered(List.of(parts), false).orElse(turn) : turn;
  }

  private Optional<Turn> answered(List<String> questions, boolean both) {
    Interpretation first = asked(questions.getFirst(), before.flatMap(Session::question));
    Turn one = Conversation.answer(first, Optional.empty(), before, known);
    Interpretation second = asked(questions.getLast(), Optional.of(first));
    Turn other = Conversation.answer(second, Optional.empty(), Optional.of(one.after()), known);
    if (both
        && one.answer() instanceof Answer.Grounded start
        && other.answer() instanceof Answer.Grounded end
        && tellsMore(end, start)) {
      return Optional.of(new Turn(start.with(end), other.after()));
    }
    return partly(one, other.answer(), questions.getLast(), both)
        .or(() -> partly(other, one.answer(), questions.getFirst(), both));
  }

  private static boolean tellsMore(Answer end, Answer start) {
    return end.framing() != Framing.DOUBTFUL && !start.passages().containsAll(end.passages());
  }

  private Interpretation asked(String question, Optional<Interpretation> previous) {
    Language language = message.language();
    return known.interpreter().interpret(question, Optional.of(language), language, previous);
  }

  private Optional<Turn> partly(Turn told, Answer other, String unanswered, boolean both) {
    boolean lacks =
        switch (other) {
          case Answer.Declined _ -> true;
          case Answer.Grounded more -> !both && !tellsMore(more, told.answer());
          case Answer.Comparison _, Answer.Clarification _, Answer.SmallTalk _ -> false;
        };
    return lacks && told.isSure() && told.answer() instanceof Answer.Grounded answer
        ? Optional.of(new Turn(known.answerer().partly(answer, unanswered), told.after()))
        : Optional.empty();
  }
}
