package rollenkompass.answering.pipeline;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Answerer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Exchange;
import rollenkompass.answering.document.DocumentRoute;
import rollenkompass.answering.document.PlainDocuments;
import rollenkompass.answering.evidence.Contrast;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.answering.judging.Claims;
import rollenkompass.answering.judging.Decisions;
import rollenkompass.answering.judging.Judge;
import rollenkompass.answering.judging.KnownStatements;
import rollenkompass.answering.judging.NearestOnly;
import rollenkompass.answering.judging.OnlyRemarked;
import rollenkompass.answering.judging.Predictions;
import rollenkompass.answering.judging.SignalReader;
import rollenkompass.answering.judging.UntoldThing;
import rollenkompass.answering.judging.Verdicts;
import rollenkompass.answering.role.AdviceAnswers;
import rollenkompass.answering.role.AlsoDemanded;
import rollenkompass.answering.role.ArticleAnswers;
import rollenkompass.answering.role.ChosenAnswers;
import rollenkompass.answering.role.ComparisonAnswers;
import rollenkompass.answering.role.ComposedAnswers;
import rollenkompass.answering.role.FactAnswers;
import rollenkompass.answering.role.FewStatements;
import rollenkompass.answering.role.FigureAnswers;
import rollenkompass.answering.role.FitAnswers;
import rollenkompass.answering.role.Frames;
import rollenkompass.answering.role.Misconceptions;
import rollenkompass.answering.role.NotThatAlone;
import rollenkompass.answering.role.OfYear;
import rollenkompass.answering.role.OneRole;
import rollenkompass.answering.role.OnlyOfOthers;
import rollenkompass.answering.role.PredictedAnswers;
import rollenkompass.answering.role.SameNeighbours;
import rollenkompass.answering.role.SameRoles;
import rollenkompass.answering.role.SmallFirms;
import rollenkompass.answering.role.Unwanted;
import rollenkompass.answering.role.WhoAnswers;
import rollenkompass.answering.role.YesNoAnswers;
import rollenkompass.answering.sums.SumAnswers;
import rollenkompass.answering.told.FollowUpAnswers;
import rollenkompass.answering.told.Narrowing;
import rollenkompass.answering.told.OfTheTold;
import rollenkompass.answering.told.ToldSubject;
import rollenkompass.answering.wording.AbsentThings;
import rollenkompass.answering.wording.Composition;
import rollenkompass.answering.wording.Replies;
import rollenkompass.answering.wording.Silence;
import rollenkompass.answering.wording.SourceReplies;
import rollenkompass.answering.wording.Suggestions;
import rollenkompass.answering.wording.TermAnswers;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.language.Language;
import rollenkompass.learned.Predictor;
import rollenkompass.learned.QuestionModel;
import rollenkompass.learned.Signals;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Retriever;
import rollenkompass.retrieval.Titles;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.Reaction;

/**
 * Answers by the steps of a pipeline: find evidence, compose an answer, judge whether it answers,
 * follow what was told before.
 */
public final class PipelineAnswerer implements Answerer {
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
  public PipelineAnswerer(
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
    NotThatAlone notThatAlone = new NotThatAlone(corpus, wording, evidence, composition, decisions);
    YesNoAnswers yesNo =
        new YesNoAnswers(corpus, wording, evidence, composition, verdicts, facts, notThatAlone);
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
    Narrowing narrowing = new Narrowing(corpus, evidence, new Titles(corpus, analysis));
    JudgedAnswers judged =
        new JudgedAnswers(
            composed,
            predictions,
            new Judge(corpus.roles(), evidence, statements, signals, terms, suggestions),
            new PredictedAnswers(chosen, statements, replies),
            new ToldSubject(narrowing, statements, chosen, replies, wording),
            new FollowUpAnswers(corpus, statements, chosen, absent, wording, analysis, evidence),
            new FewStatements(wording, statements),
            new NearestOnly(evidence, statements),
            new FitAnswers(corpus, wording, comparisons),
            new OnlyRemarked(evidence),
            replies,
            wording);
    DocumentRoute documents = new DocumentRoute(corpus, plain, wording, extractor);
    this.questions =
        new QuestionAnswers(
            documents,
            composed,
            judged,
            new Frames(
                terms,
                new FigureAnswers(wording, composition, evidence, claims),
                new SumAnswers(corpus, wording, composition, evidence),
                comparisons,
                absent,
                new UntoldThing(evidence, wording),
                new Misconceptions(
                    new SameRoles(wording, composition, contrast),
                    new SameNeighbours(corpus, wording, composition, evidence),
                    notThatAlone),
                new SmallFirms(corpus, wording, composition, contrast, evidence),
                new Silence(corpus, wording, suggestions),
                new Unwanted(corpus.roles(), evidence, composition),
                new OnlyOfOthers(wording),
                new OfYear(composition),
                new AlsoDemanded(wording, evidence)),
            new OfTheTold(corpus, wording, analysis, evidence),
            new NextQuestions(corpus, suggestions, replies));

    this.general =
        new GeneralReplies(documents, replies, new SourceReplies(corpus, wording), suggestions);
    this.reactions =
        new ReactionAnswers(
            corpus,
            wording,
            documents,
            questions,
            new FurtherAnswers(corpus, suggestions, documents, chosen),
            general);
  }

  @Override
  public Answer answer(Interpretation question, Context context) {
    return evidence.answering(() -> questions.answer(question, context));
  }

  @Override
  public Answer compare(Interpretation question) {
    return evidence.answering(() -> questions.compare(question));
  }

  @Override
  public Optional<Answer> react(Reaction.Wish wish, Interpretation message, Exchange before) {
    return evidence.answering(() -> reactions.answer(wish, message, before));
  }

  @Override
  public Optional<Answer> otherwise(Interpretation question, List<PassageId> told) {
    return evidence.answering(() -> reactions.otherwise(question, told));
  }

  @Override
  public Answer rejected(Interpretation question, List<PassageId> told) {
    return evidence.answering(() -> reactions.rejected(question, told));
  }

  @Override
  public Answer inForm(Reaction.Wish wish, Interpretation question, Answer answer) {
    return evidence.answering(() -> reactions.inForm(wish, question, answer));
  }

  @Override
  public Answer partly(Answer.Grounded told, String unanswered) {
    return general.partly(told, unanswered);
  }

  @Override
  public Answer onlyOffered(Language language, List<String> offered) {
    return replies.onlyOffered(language, offered);
  }

  @Override
  public Answer roles(Language language) {
    return general.roles(language);
  }

  @Override
  public Answer help(Language language) {
    return general.help(language);
  }

  @Override
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
