package rollenkompass.answering;

import java.util.List;
import java.util.function.Supplier;
import rollenkompass.answering.extractive.Extract;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Decides by the evidence whether documents that belong to no role answer a question. */
final class DocumentRoute {
  // Small talk must be beaten by a passage that surely answers; fitted by hand on the office
  // documents for fitting.
  private static final double SURELY = 0.8;
  private static final double KNOWN = 0.8;

  private final PlainDocuments plain;
  private final HeadingQuestions headings;
  private final DocumentSuggestions suggestions;
  private final DocumentAnswers answers;
  private final DocumentReplies replies;

  private DocumentRoute(PlainDocuments plain, Wording wording, Extractor extractor, Corpus corpus) {
    this.plain = plain;
    this.headings = new HeadingQuestions(corpus, wording);
    this.suggestions = new DocumentSuggestions(corpus, headings, plain);
    this.answers = new DocumentAnswers(wording, extractor, suggestions);
    this.replies = new DocumentReplies(wording, suggestions);
  }

  static DocumentRoute of(Corpus corpus, Wording wording, Extractor extractor) {
    return new DocumentRoute(new PlainDocuments(corpus), wording, extractor, corpus);
  }

  /** Whether no document is about the roles. */
  boolean only() {
    return plain.only();
  }

  /** Whether a passage is from a document that is not about the roles. */
  boolean isPlain(Passage passage) {
    return plain.hold(passage);
  }

  /** An answer that quotes passages, at least one, as they are. */
  Answer quoted(Language language, List<Passage> passages) {
    return answers.answer(
        language,
        passages.stream().map(passage -> new Extract.Quote(passage, passage.source())).toList());
  }

  /** What may follow an answer that ends with {@code passage}. */
  List<String> after(Language language, Passage passage) {
    return suggestions.after(language, passage);
  }

  /** Good first questions, where no document is about the roles. */
  List<String> beginnings(Language language) {
    return suggestions.beginnings(language);
  }

  /** What can be asked, where no document is about the roles. */
  Answer help(Language language) {
    return replies.help(language);
  }

  /** A question back to a message that says nothing. */
  Answer unclear(Interpretation message) {
    return replies.unclear(message);
  }

  /** The reply to somebody who says that he got no answer to what he asked. */
  Answer misunderstood(Interpretation message) {
    return replies.misunderstood(message.language());
  }

  /**
   * The answer to a question.
   *
   * @param fromRoles gives the answer of the documents about the roles
   */
  Answer answer(Interpretation question, Supplier<Answer> fromRoles) {
    if (!plain.any()) {
      return fromRoles.get();
    }
    return headings
        .asked(question.asked().text())
        .filter(found -> found.passages().stream().allMatch(plain::hold))
        .map(found -> quoted(found.language(), found.passages()))
        .orElseGet(
            () -> plain.only() ? fromDocuments(question) : fromEither(question, fromRoles.get()));
  }

  private Answer fromDocuments(Interpretation question) {
    Extract extract = answers.extract(question, _ -> true);
    return switch (question.kind()) {
      case SMALL_TALK, HELP ->
          isSure(extract)
              ? answers.answer(question.language(), extract.quotes())
              : replies.smallTalk(question);
      case FACT, COMPARISON, WHO, YES_NO, ADVICE ->
          extract.suffices()
              ? answers.answer(question.language(), extract.quotes())
              : replies.declined(question);
      case UNCLEAR ->
          extract.suffices()
              ? answers.answer(question.language(), extract.quotes())
              : replies.unclear(question);
    };
  }

  private static boolean isSure(Extract extract) {
    return extract.suffices() && extract.probability() >= SURELY && extract.known() >= KNOWN;
  }

  /** A question that names a role is for the roles, unless they have no answer. */
  private Answer fromEither(Interpretation question, Answer fromRoles) {
    boolean answered =
        fromRoles instanceof Answer.Grounded || fromRoles instanceof Answer.Comparison;
    if (answered && !question.roles().isEmpty()) {
      return fromRoles;
    }
    Extract anywhere = answers.extract(question, _ -> true);
    if (!anywhere.suffices() || (!(fromRoles instanceof Answer.Declined) && !isSure(anywhere))) {
      return fromRoles;
    }
    boolean fromPlain = plain.hold(anywhere.quotes().getFirst().passage());
    return fromPlain ? answers.answer(question.language(), anywhere.quotes()) : fromRoles;
  }
}
