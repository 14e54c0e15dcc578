package rollenkompass.answering.pipeline;

import java.util.List;
import rollenkompass.answering.Answer;
import rollenkompass.answering.document.DocumentRoute;
import rollenkompass.answering.wording.Replies;
import rollenkompass.answering.wording.SourceReplies;
import rollenkompass.answering.wording.Suggestions;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/**
 * Replies to what asks for nothing that a document says, in the words that fit: those about the
 * roles, or others where no document is about them.
 */
public final class GeneralReplies {
  private final DocumentRoute documents;
  private final Replies replies;
  private final SourceReplies sources;
  private final Suggestions suggestions;

  GeneralReplies(
      DocumentRoute documents, Replies replies, SourceReplies sources, Suggestions suggestions) {
    this.documents = documents;
    this.replies = replies;
    this.sources = sources;
    this.suggestions = suggestions;
  }

  /** A question back to a message that says nothing. */
  Answer unclear(Interpretation message) {
    return documents.only() ? documents.unclear(message) : replies.unclear(message);
  }

  /** The reply to somebody who says that he got no answer to what he asked. */
  Answer misunderstood(Interpretation message) {
    return documents.only()
        ? documents.misunderstood(message)
        : replies.misunderstood(message.language());
  }

  /** What was told of one of two questions, below a word on the other one, which has no answer. */
  Answer partly(Answer.Grounded told, String unanswered) {
    return replies.partly(told, unanswered);
  }

  /** Which roles there are; without any, which documents. */
  Answer roles(Language language) {
    return documents.only() ? sources(language) : replies.roles(language);
  }

  /** What can be asked. */
  Answer help(Language language) {
    return documents.only() ? documents.help(language) : replies.help(language);
  }

  /** Which documents the answers rest on. */
  Answer sources(Language language) {
    return sources.documents(language, beginnings(language));
  }

  /** Who says what the answers tell. */
  Answer publishers(Language language) {
    return sources.publishers(language, beginnings(language));
  }

  /** From when that is. */
  Answer years(Language language) {
    return sources.years(language, beginnings(language));
  }

  private List<String> beginnings(Language language) {
    return documents.only() ? documents.beginnings(language) : suggestions.beginnings(language);
  }
}
