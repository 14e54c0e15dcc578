package rollenkompass.answering.pipeline;

import java.util.List;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.wording.Replies;
import rollenkompass.answering.wording.Suggestions;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.understanding.Interpretation;

/** Adds to an answer about the roles the questions that may follow it. */
public final class NextQuestions {
  private final Corpus corpus;
  private final Suggestions suggestions;
  private final Replies replies;

  NextQuestions(Corpus corpus, Suggestions suggestions, Replies replies) {
    this.corpus = corpus;
    this.suggestions = suggestions;
    this.replies = replies;
  }

  /** The same answer with them; a no in a conversation offers what follows what was told there. */
  Answer behind(Answer answer, Interpretation question, Context context) {
    List<Passage> told = corpus.passages(context.told());
    return switch (answer) {
      case Answer.Grounded _, Answer.Comparison _ ->
          answer.suggesting(suggestions.after(question, answer.passages(), told));
      case Answer.Declined no when !told.isEmpty() ->
          replies.declinedInChat(no, suggestions.after(question, told, told));
      case Answer.Declined _, Answer.Clarification _, Answer.SmallTalk _ -> answer;
    };
  }
}
