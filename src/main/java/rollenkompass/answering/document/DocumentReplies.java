package rollenkompass.answering.document;

import java.util.List;
import rollenkompass.answering.Answer;
import rollenkompass.answering.wording.Wording;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Replies that say nothing from the sources, where there is no role to speak of. */
public final class DocumentReplies {
  private final Wording wording;
  private final DocumentSuggestions suggestions;

  DocumentReplies(Wording wording, DocumentSuggestions suggestions) {
    this.wording = wording;
    this.suggestions = suggestions;
  }

  Answer smallTalk(Interpretation message) {
    Language language = message.language();
    if (message.kind() == QuestionKind.HELP) {
      return help(language);
    }
    String kind = message.smallTalk().orElseThrow();
    String own = "documents.smalltalk." + kind;
    String text = wording.text(language, wording.has(language, own) ? own : "smalltalk." + kind);
    return new Answer.SmallTalk(language, text, false, suggestions.beginnings(language));
  }

  Answer unclear(Interpretation message) {
    Language language = message.language();
    return new Answer.Clarification(
        language, wording.text(language, "documents.unclear"), suggestions.beginnings(language));
  }

  Answer misunderstood(Language language) {
    String text = wording.text(language, "documents.misunderstood");
    return new Answer.SmallTalk(language, text, false, suggestions.beginnings(language));
  }

  Answer declined(Interpretation question) {
    Language language = question.language();
    List<String> next = suggestions.beginnings(language);
    String no = wording.text(language, "documents.missing");
    return wording.declined(
        language, Answer.Declined.Reason.NOT_IN_SOURCES, no, "documents.nearest", next);
  }

  Answer help(Language language) {
    return new Answer.SmallTalk(
        language, wording.text(language, "documents.help"), true, suggestions.beginnings(language));
  }
}
