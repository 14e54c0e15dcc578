package rollenkompass.answering;

import rollenkompass.answering.extractive.Extractor;
import rollenkompass.corpus.Corpus;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.QuestionModel;
import rollenkompass.retrieval.Retriever;
import rollenkompass.understanding.Interpretation;

/** Answers what is being asked from the passages of a corpus. Thread-safe. */
public final class Answerer {
  private final FactAnswers facts;
  private final ComparisonAnswers comparisons;
  private final ArticleAnswers article;
  private final WhoAnswers who;
  private final YesNoAnswers yesNo;
  private final AdviceAnswers advice;
  private final Replies replies;
  private final DocumentRoute documents;

  /**
   * An answerer for {@code corpus}, which {@code retriever} searches.
   *
   * @param extractor finds sentences in the same corpus
   */
  public Answerer(
      Corpus corpus,
      Retriever retriever,
      Analysis analysis,
      QuestionModel model,
      Extractor extractor) {
    Wording wording = new Wording(corpus.roles());
    Suggestions suggestions = new Suggestions(corpus, wording);
    EvidenceFinder evidence = new EvidenceFinder(corpus, retriever, analysis, model);
    Composition composition = new Composition(wording, suggestions);
    this.replies = new Replies(corpus, wording, suggestions, evidence);
    this.comparisons =
        new ComparisonAnswers(
            corpus,
            wording,
            suggestions,
            evidence,
            replies,
            composition,
            new Contrast(corpus, retriever, analysis));
    this.facts =
        new FactAnswers(corpus, wording, suggestions, evidence, replies, comparisons, composition);
    this.article = new ArticleAnswers(corpus, evidence, composition);
    this.who =
        new WhoAnswers(corpus, wording, suggestions, evidence, composition, facts, comparisons);
    this.yesNo = new YesNoAnswers(corpus, wording, suggestions, evidence, composition, facts);
    this.documents = DocumentRoute.of(corpus, wording, extractor);
    this.advice = new AdviceAnswers(corpus, wording, suggestions, evidence, comparisons, replies);
  }

  /** The answer to {@code question}; never null, an honest no where the corpus has none. */
  public Answer answer(Interpretation question) {
    return documents.answer(question, () -> fromRoles(question));
  }

  private Answer fromRoles(Interpretation question) {
    return article.answer(question).orElseGet(() -> ofKind(question));
  }

  private Answer ofKind(Interpretation question) {
    return switch (question.kind()) {
      case FACT -> facts.answer(question);
      case COMPARISON -> comparisons.answer(question);
      case WHO -> who.answer(question);
      case YES_NO -> yesNo.answer(question);
      case ADVICE -> advice.answer(question);
      case SMALL_TALK, HELP -> replies.smallTalk(question);
      case UNCLEAR -> replies.unclear(question);
    };
  }

  /** Which roles there are. */
  public Answer roles(Language language) {
    return documents.only() ? sources(language) : comparisons.overviews(language);
  }

  /** What can be asked. */
  public Answer help(Language language) {
    return documents.only() ? documents.help(language) : replies.help(language);
  }

  /** Which documents the answers rest on. */
  public Answer sources(Language language) {
    return documents.only()
        ? replies.sources(language, documents.beginnings(language))
        : replies.sources(language);
  }
}
