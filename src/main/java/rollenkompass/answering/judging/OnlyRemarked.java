package rollenkompass.answering.judging;

import java.util.List;
import java.util.Set;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.corpus.Passage;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionForm;

/**
 * Tells whether a message in a chat only remarks something on what was told: it asks nothing in any
 * form, and what would be told of it has no word of it.
 */
public final class OnlyRemarked {
  /** What has such a word wants to know something, or tells what is to be weighed. */
  private static final Set<String> WANTING =
      Set.of(
          "cue:QUESTION_WORD",
          "cue:WHO",
          "cue:OR",
          "cue:CONTINUE",
          "cue:WISH",
          "cue:DISLIKE",
          "cue:ADVICE",
          "cue:REQUEST",
          "cue:OVERVIEW",
          "cue:WEIGH");

  private final EvidenceFinder evidence;

  public OnlyRemarked(EvidenceFinder evidence) {
    this.evidence = evidence;
  }

  /**
   * Whether nothing is asked.
   *
   * @param answer what would be told, which is wrong more often than not
   */
  public boolean is(Interpretation question, Answer answer, Context context) {
    return !context.told().isEmpty()
        && says(question)
        && question.topicTerms().isEmpty()
        && !answer.citations().isEmpty()
        && answer.passages().stream().noneMatch(passage -> isNamedIn(passage, question));
  }

  private boolean isNamedIn(Passage passage, Interpretation question) {
    return question.focus().stream()
        .anyMatch(term -> evidence.says(passage, List.of(term.proper())));
  }

  private static boolean says(Interpretation question) {
    return !question.asked().asks()
        && !QuestionForm.isMarked(question.asked().message().text())
        && switch (question.kind()) {
          case FACT, COMPARISON, UNCLEAR -> true;
          case YES_NO, WHO, ADVICE, SMALL_TALK, HELP -> false;
        }
        && question.features().stream().noneMatch(WANTING::contains);
  }
}
