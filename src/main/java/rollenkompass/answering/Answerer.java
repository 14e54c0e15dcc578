package rollenkompass.answering;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.language.Language;
import rollenkompass.learned.Predictor;
import rollenkompass.learned.QuestionModel;
import rollenkompass.learned.Signals;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Retriever;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.Reaction;

/** Answers what is being asked from the passages of a corpus. Thread-safe. */
public final class Answerer {
  private final QuestionAnswers questions;
  private final ReactionAnswers reactions;
  private final GeneralReplies general;
  private final Replies replies;
  private final ComposedAnswers composed;
  private final Predictions predictions;
  private final Decisions decisions;
  private final EvidenceFinder evidence;

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
    PlainDocuments plain = new PlainDocuments(corpus);
    Wording wording = new Wording(corpus.roles(), plain.any());
    Composition composition = new Composition(wording);
    Suggestions suggestions = new Suggestions(corpus, wording);
    this.evidence = new EvidenceFinder(retriever, analysis, corpus.roles());
    Contrast contrast = new Contrast(corpus, retriever, analysis);
    KnownStatements statements = new KnownStatements(corpus, analysis, model);
    Predictor predictor = model.predictor(statements.all());
    SignalReader signals = new SignalReader(evidence, statements);
    TermAnswers terms = new TermAnswers(wording);
    AbsentThings absent = new AbsentThings(wording, evidence, extractor);
    this.replies = new Replies(corpus, wording, suggestions, evidence, absent);
    this.predictions = new Predictions(corpus, statements, signals, predictor);
    this.decisions = new Decisions(corpus.roles(), evidence, statements);
    Claims claims = new Claims(analysis);
    OneRole oneRole = new OneRole(wording, evidence, composition, claims);
    Verdicts verdicts = new Verdicts(decisions, evidence, predictor, claims);

    ComparisonAnswers comparisons =
        new ComparisonAnswers(corpus, wording, evidence, replies, composition, contrast);
    FactAnswers facts =
        new FactAnswers(corpus, wording, evidence, replies, comparisons, composition);
    YesNoAnswers yesNo = new YesNoAnswers(corpus, wording, evidence, composition, verdicts, facts);
    this.composed =
        new ComposedAnswers(
            new ArticleAnswers(corpus, evidence, composition),
            facts,
            comparisons,
            new WhoAnswers(wording, evidence, oneRole, facts, comparisons),
            yesNo,
            new AdviceAnswers(wording, evidence, oneRole, comparisons, replies),
            replies);

    ChosenAnswers chosen = new ChosenAnswers(wording, composition, yesNo, evidence, oneRole);
    JudgedAnswers judged =
        new JudgedAnswers(
            composed,
            predictions,
            new Judge(corpus.roles(), evidence, statements, signals, terms, suggestions),
            new PredictedAnswers(chosen, statements, replies),
            new ToldSubject(corpus, statements, chosen, evidence, replies),
            new FollowUpAnswers(corpus, statements, chosen, absent, wording, analysis, evidence),
            wording);
    DocumentRoute documents = new DocumentRoute(corpus, plain, wording, extractor);
    this.questions =
        new QuestionAnswers(
            documents,
            composed,
            judged,
            new Frames(terms, new FigureAnswers(wording, composition, evidence)),
            new NextQuestions(corpus, suggestions, replies));

    this.general = new GeneralReplies(documents, replies);
    this.reactions =
        new ReactionAnswers(
            corpus,
            wording,
            documents,
            questions,
            new FurtherAnswers(corpus, suggestions, documents, chosen),
            general,
            new ToldYears(corpus, wording, analysis));
  }

  /** The answer to {@code question}; never null, an honest no where the corpus has none. */
  public Answer answer(Interpretation question) {
    return answer(question, Context.NONE);
  }

  /** The same in a conversation. */
  public Answer answer(Interpretation question, Context context) {
    return evidence.answering(() -> questions.answer(question, context));
  }

  /** The answer to a comparison that was asked for by command, and so needs no judging. */
  public Answer compare(Interpretation question) {
    return evidence.answering(() -> questions.compare(question));
  }

  /**
   * The reply to a message that only reacts to an answer; empty where it is better taken as a
   * question.
   *
   * @param wish what the message wants
   * @param message the same message, taken as a question
   * @param before what it reacts to
   */
  public Optional<Answer> react(Reaction.Wish wish, Interpretation message, Exchange before) {
    return evidence.answering(() -> reactions.answer(wish, message, before));
  }

  /**
   * The answer to a question that was not answered by what was told: another one, by itself; empty
   * where there is none.
   */
  public Optional<Answer> otherwise(Interpretation question, List<PassageId> told) {
    return evidence.answering(() -> reactions.otherwise(question, told));
  }

  /** The answer to {@code question} in another form, as far as it can have that. */
  public Answer inForm(Reaction.Wish wish, Interpretation question, Answer answer) {
    return evidence.answering(() -> reactions.inForm(wish, question, answer));
  }

  /** A question back to a number that none of the suggested questions has. */
  public Answer onlyOffered(Language language, List<String> offered) {
    return replies.onlyOffered(language, offered);
  }

  /** Which roles there are. */
  public Answer roles(Language language) {
    return general.roles(language);
  }

  /** What can be asked. */
  public Answer help(Language language) {
    return general.help(language);
  }

  /** Which documents the answers rest on. */
  public Answer sources(Language language) {
    return general.sources(language);
  }

  /** What is known of a question before the model judges it; for learning. */
  public Signals signals(Interpretation question, Context context) {
    return evidence.answering(
        () -> predictions.signals(question, composed.answer(question), context));
  }

  /**
   * What is known of a question for yes or no and of passages that answer it; for learning.
   *
   * @param question about one role, or about none with passages of none
   * @param passages at least one
   */
  public Signals decisionSignals(Interpretation question, List<Passage> passages) {
    return evidence.answering(
        () -> decisions.signals(question, decisions.mostTellingFirst(question, passages)));
  }
}
