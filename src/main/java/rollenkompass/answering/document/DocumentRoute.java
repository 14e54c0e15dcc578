package rollenkompass.answering.document;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.extractive.Extract;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.answering.extractive.Search;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Decides by the evidence whether documents that belong to no role answer a question. */
public final class DocumentRoute {
  // Small talk must be beaten by a passage that surely answers; fitted by hand on the office
  // documents for fitting.
  private static final double SURELY = 0.8;
  private static final double KNOWN = 0.8;
  // What the roles answer, too, must be beaten clearly; on a topic of the roles, surely. Fitted by
  // hand on those documents beside the shipped ones.
  private static final double LIKELY = 0.6;
  private static final double CLEARLY = 0.2;

  // From here on, on the office documents for fitting, every third stretch does answer, though half
  // of their questions without an answer miss the documents by a hair.
  private static final double NEAR = 0.1;

  private final Corpus corpus;
  private final PlainDocuments plain;
  private final HeadingQuestions headings;
  private final DocumentSuggestions suggestions;
  private final DocumentAnswers answers;
  private final DocumentReplies replies;

  public DocumentRoute(Corpus corpus, PlainDocuments plain, Wording wording, Extractor extractor) {
    this.corpus = corpus;
    this.plain = plain;
    this.headings = new HeadingQuestions(corpus, wording);
    this.suggestions = new DocumentSuggestions(corpus, headings, plain);
    this.answers = new DocumentAnswers(wording, extractor, suggestions);
    this.replies = new DocumentReplies(wording, suggestions);
  }

  /** Whether no document is about the roles. */
  public boolean only() {
    return plain.only();
  }

  /** Whether a passage is from a document that is not about the roles. */
  public boolean isPlain(Passage passage) {
    return plain.hold(passage);
  }

  /** An answer that quotes passages, at least one, as they are. */
  public Answer quoted(Language language, List<Passage> passages) {
    return answers.answer(language, passages.stream().map(Extract.Quote::of).toList());
  }

  /** Of an answer that quotes documents about no role the sentence that answers; else itself. */
  public Answer brief(Interpretation question, Answer answer) {
    Passage first = answer.citations().getFirst().passage();
    if (answer instanceof Answer.Declined || !plain.hold(first)) {
      return answer;
    }
    return answers.search(question).find(_ -> true).quotes().stream()
        .limit(1)
        .filter(quote -> quote.passage().equals(first))
        .map(quote -> answers.answer(question.language(), List.of(quote.brief())))
        .findFirst()
        .orElse(answer);
  }

  /** What may follow an answer that ends with {@code passage}. */
  public List<String> after(Language language, Passage passage) {
    return suggestions.after(language, passage);
  }

  /** Good first questions, where no document is about the roles. */
  public List<String> beginnings(Language language) {
    return suggestions.beginnings(language);
  }

  /** What can be asked, where no document is about the roles. */
  public Answer help(Language language) {
    return replies.help(language);
  }

  /** A question back to a message that says nothing. */
  public Answer unclear(Interpretation message) {
    return replies.unclear(message);
  }

  /** The reply to somebody who says that he got no answer to what he asked. */
  public Answer misunderstood(Interpretation message) {
    return replies.misunderstood(message.language());
  }

  /**
   * The answer to a question.
   *
   * @param context what was said before it
   * @param roles gives the answer of the documents about the roles
   */
  public Answer answer(
      Interpretation question, Context context, BiFunction<Interpretation, Context, Answer> roles) {
    if (!plain.any()) {
      return roles.apply(question, context);
    }
    return headings
        .asked(question.asked().message().text())
        .filter(found -> found.passages().stream().allMatch(plain::hold))
        .map(found -> quoted(found.language(), found.passages()))
        .orElseGet(() ->
            plain.only() ? fromDocuments(question, context) : fromEither(question, context, roles));
  }

  private Answer fromDocuments(Interpretation question, Context context) {
    Extract extract = answers.anywhere(answers.search(question), told(context));
    return switch (question.kind()) {
      case SMALL_TALK, HELP ->
          isSure(extract)
              ? answers.answer(question.language(), extract.quotes())
              : replies.smallTalk(question);
      case FACT, COMPARISON, WHO, YES_NO, ADVICE ->
          extract.suffices()
              ? answers.answer(question.language(), extract.quotes())
              : nearest(question, extract).orElseGet(() -> replies.declined(question));
      case UNCLEAR ->
          extract.suffices()
              ? answers.answer(question.language(), extract.quotes())
              : replies.unclear(question);
    };
  }

  /** An honest no above what comes nearest, where it may well answer. */
  private Optional<Answer> nearest(Interpretation question, Extract extract) {
    return Optional.of(extract)
        .filter(near -> near.probability() >= NEAR)
        .map(near -> answers.nearest(question.language(), near.quotes()));
  }

  private static boolean isSure(Extract extract) {
    return extract.suffices() && extract.probability() >= SURELY && extract.known() >= KNOWN;
  }

  /**
   * A question that names a role or points back to one is for the roles, unless they have no
   * answer. Any other is for what answers it best, whatever role was spoken of before.
   */
  private Answer fromEither(
      Interpretation question, Context context, BiFunction<Interpretation, Context, Answer> roles) {
    Answer fromRoles = roles.apply(question, context);
    boolean ofRoles = question.asked().ofRoles() && !question.roles().isEmpty();
    if (answers(fromRoles) && ofRoles) {
      return fromRoles;
    }
    Search search = answers.search(question);
    Extract anywhere = answers.anywhere(search, told(context));
    if (!isPlain(anywhere)) {
      return fromRoles;
    }
    if (!anywhere.suffices()) {
      return fromRoles instanceof Answer.Declined no && no.reason() != Answer.Declined.Reason.UNDONE
          ? nearest(question, anywhere).orElse(fromRoles)
          : fromRoles;
    }
    boolean fromPlain =
        switch (fromRoles) {
          case Answer.Declined _ -> true;
          case Answer.Clarification _, Answer.SmallTalk _ -> isSure(anywhere);
          case Answer.Grounded _, Answer.Comparison _ ->
              goesOn(question, context)
                  || isClearer(question, anywhere, search)
                  || isOnlyInherited(question, roles);
        };
    return fromPlain ? answers.answer(question.language(), anywhere.quotes()) : fromRoles;
  }

  private boolean isPlain(Extract extract) {
    return !extract.quotes().isEmpty() && plain.hold(extract.quotes().getFirst().passage());
  }

  private static boolean answers(Answer answer) {
    return answer instanceof Answer.Grounded || answer instanceof Answer.Comparison;
  }

  /**
   * Whether a question that says itself all that it asks is one about roles for nothing but those
   * spoken of before it.
   */
  private static boolean isOnlyInherited(
      Interpretation question, BiFunction<Interpretation, Context, Answer> roles) {
    return !question.roles().isEmpty()
        && !question.manners().isJoined()
        && question.asked().before().isEmpty()
        && roles.apply(question.of(List.of()), Context.NONE) instanceof Answer.Declined;
  }

  /** Whether a question goes on from one that a document beside those about the roles answered. */
  private boolean goesOn(Interpretation question, Context context) {
    return !question.asked().before().isEmpty() && told(context).isPresent();
  }

  /** The passage of a document about no role that was quoted last, the first of several. */
  private Optional<Passage> told(Context context) {
    return context.told().stream()
        .limit(1)
        .flatMap(id -> corpus.passage(id).stream())
        .filter(plain::hold)
        .findFirst();
  }

  /** Whether what was found answers, and nothing about the roles answers nearly as well. */
  private boolean isClearer(Interpretation question, Extract found, Search search) {
    boolean onTopic = !question.topics().isEmpty() || question.manners().isJoined();
    return found.probability() >= (onTopic ? SURELY : LIKELY)
        && found.probability() - ofRoles(search).probability() >= CLEARLY;
  }

  private Extract ofRoles(Search search) {
    return search.find(passage -> !plain.hold(passage));
  }
}
