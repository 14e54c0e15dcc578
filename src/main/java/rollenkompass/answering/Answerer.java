package rollenkompass.answering;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.language.Language;
import rollenkompass.language.Tokenizer;
import rollenkompass.learned.Prediction;
import rollenkompass.learned.Predictor;
import rollenkompass.learned.QuestionModel;
import rollenkompass.learned.Reply;
import rollenkompass.learned.Signals;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Retriever;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;
import rollenkompass.understanding.Reaction;

/** Answers what is being asked from the passages of a corpus. Thread-safe. */
public final class Answerer {
  /** A table of so many topics is asked for; one of more shows what tells the roles apart. */
  private static final int MOST_TOPICS = 2;

  private final FactAnswers facts;
  private final ComparisonAnswers comparisons;
  private final ArticleAnswers article;
  private final WhoAnswers who;
  private final YesNoAnswers yesNo;
  private final AdviceAnswers advice;
  private final Wording wording;
  private final Suggestions suggestions;
  private final Replies replies;
  private final ChosenAnswers chosen;
  private final KnownStatements statements;
  private final Decisions decisions;
  private final SignalReader signals;
  private final Predictor predictor;
  private final DocumentRoute documents;
  private final ReactionAnswers reactions;
  private final TermAnswers terms;
  private final Judge judge;
  private final Corpus corpus;

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
    this.wording = new Wording(corpus.roles(), plain.any());
    this.suggestions = new Suggestions(corpus, wording);
    EvidenceFinder evidence = new EvidenceFinder(retriever, analysis, corpus.roles());
    Composition composition = new Composition(wording);
    this.replies = new Replies(corpus, wording, suggestions, evidence);
    this.comparisons =
        new ComparisonAnswers(
            corpus,
            wording,
            evidence,
            replies,
            composition,
            new Contrast(corpus, retriever, analysis));
    this.facts = new FactAnswers(corpus, wording, evidence, replies, comparisons, composition);
    this.article = new ArticleAnswers(corpus, evidence, composition);
    this.who = new WhoAnswers(corpus, wording, evidence, composition, facts, comparisons);
    this.statements = new KnownStatements(corpus, analysis, model);
    this.predictor = model.predictor(statements.all());
    this.decisions =
        new Decisions(corpus.roles(), evidence, statements, predictor, new Claims(analysis));
    this.yesNo = new YesNoAnswers(corpus, wording, evidence, composition, decisions, facts);
    this.documents = new DocumentRoute(corpus, plain, wording, extractor);
    this.advice = new AdviceAnswers(corpus, wording, evidence, comparisons, replies);
    this.chosen = new ChosenAnswers(wording, composition, yesNo, evidence);
    this.signals = new SignalReader(evidence, statements);
    this.reactions = new ReactionAnswers(corpus, wording, suggestions, documents, chosen);
    this.terms = new TermAnswers(wording);
    this.judge = new Judge(corpus.roles(), evidence, statements, signals, terms, suggestions);
    this.corpus = corpus;
  }

  /** The answer to {@code question}; never null, an honest no where the corpus has none. */
  public Answer answer(Interpretation question) {
    return answer(question, Context.NONE);
  }

  /** The same in a conversation. */
  public Answer answer(Interpretation question, Context context) {
    return documents.answer(question, context, this::ofRoles);
  }

  private Answer ofRoles(Interpretation question, Context context) {
    return suggesting(question, terms.framed(question, fromRoles(question, context)), context);
  }

  /**
   * The reply to a message that only reacts to an answer; empty where it is better taken as a
   * question.
   *
   * @param wish what the message wants
   * @param message the same message, taken as a question
   * @param before what was asked before, in the language of the reply, where anything was
   * @param told the passages cited since then, in the order of telling
   * @param context what had been said when that was asked
   */
  public Optional<Answer> react(
      Reaction.Wish wish,
      Interpretation message,
      Optional<Interpretation> before,
      List<PassageId> told,
      Context context) {
    if (wish == Reaction.Wish.COMPLAINT) {
      return Optional.of(
          documents.only()
              ? documents.misunderstood(message)
              : replies.misunderstood(message.language()));
    }
    List<Passage> passages = passages(told);
    Optional<Answer> last =
        before.map(asked -> answer(asked, context)).filter(answer -> !answer.citations().isEmpty());
    if (passages.isEmpty() || last.isEmpty()) {
      List<Passage> earlier = passages(context.told());
      return wish == Reaction.Wish.SOURCE && !earlier.isEmpty()
          ? Optional.of(reactions.again(message, earlier))
          : toNothing(wish, message);
    }
    if (wish == Reaction.Wish.REASON && documents.only()) {
      Answer reason = answer(message);
      if (!reason.citations().isEmpty()) {
        return Optional.of(reason);
      }
    }
    Interpretation asked = before.orElseThrow();
    return wish == Reaction.Wish.TABLE
        ? table(asked, last.get())
        : Optional.of(reactions.answer(wish, asked, last.get(), passages));
  }

  /** The answer to {@code question} in another form, as far as it can have that. */
  public Answer inForm(Reaction.Wish wish, Interpretation question, Answer answer) {
    if (answer.citations().isEmpty()) {
      return answer;
    }
    return switch (wish) {
      case SHORTER -> Shortened.of(answer, "");
      case SHORTEST -> Shortened.toOne(answer);
      case TABLE -> table(question, answer).orElse(answer);
      case MORE, PLAINER, SOURCE, NEWER, DOUBT, VERDICT, REASON, COMPLAINT -> answer;
    };
  }

  /** The roles side by side on what an answer is about; empty where it is about no roles. */
  private Optional<Answer> table(Interpretation question, Answer answer) {
    List<Passage> told = answer.passages();
    if (corpus.roles().roles().size() < 2 || told.stream().anyMatch(documents::isPlain)) {
      return Optional.empty();
    }
    List<String> topics =
        told.stream().flatMap(passage -> passage.topic().stream()).distinct().toList();
    List<String> ids = question.roles().size() > 1 ? question.roles() : corpus.roles().roleIds();
    List<String> about = topics.size() > MOST_TOPICS ? List.of() : topics;
    return Optional.of(compare(question.comparing(ids, about)))
        .filter(table -> !table.citations().isEmpty());
  }

  /** The reply to a reaction to no answer. */
  private Optional<Answer> toNothing(Reaction.Wish wish, Interpretation message) {
    return switch (wish) {
      case SOURCE -> Optional.of(sources(message.language()));
      case MORE, SHORTER, SHORTEST, TABLE, NEWER, COMPLAINT ->
          Optional.of(documents.only() ? documents.unclear(message) : replies.unclear(message));
      case PLAINER, DOUBT, VERDICT, REASON -> Optional.empty();
    };
  }

  /** The answer to a comparison that was asked for by command, and so needs no judging. */
  public Answer compare(Interpretation question) {
    return documents.answer(
        question, Context.NONE, (asked, before) -> suggesting(asked, composed(asked), before));
  }

  private Answer suggesting(Interpretation question, Answer answer, Context context) {
    List<Passage> told = passages(context.told());
    return switch (answer) {
      case Answer.Grounded _, Answer.Comparison _ ->
          answer.suggesting(suggestions.after(question, answer.passages(), told));
      case Answer.Declined no when !told.isEmpty() ->
          replies.declinedInChat(no, suggestions.after(question, told, told));
      case Answer.Declined _, Answer.Clarification _, Answer.SmallTalk _ -> answer;
    };
  }

  private List<Passage> passages(List<PassageId> ids) {
    return ids.stream().flatMap(id -> corpus.passage(id).stream()).toList();
  }

  private Answer fromRoles(Interpretation question, Context context) {
    Answer composed = composed(question);
    if (statements.all().isEmpty() || isNothing(question, context)) {
      return composed;
    }
    return predictor
        .predict(signals(question, composed, context))
        .map(p -> judged(question, composed, p))
        .orElse(composed);
  }

  /** Whether it has no words; behind an answer, an emoji may be a reaction to it. */
  private static boolean isNothing(Interpretation question, Context context) {
    return question.kind() == QuestionKind.UNCLEAR
        && context.told().isEmpty()
        && Tokenizer.tokens(question.asked().text()).isEmpty();
  }

  /** What is known of a question before the model judges it; for learning. */
  public Signals signals(Interpretation question, Context context) {
    return signals(question, composed(question), context);
  }

  private Signals signals(Interpretation question, Answer composed, Context context) {
    return signals.read(question, composed, passages(context.told()), context.role());
  }

  /**
   * What is known of a question for yes or no and of passages that answer it; for learning.
   *
   * @param question about one role
   * @param passages at least one
   */
  public Signals decisionSignals(Interpretation question, List<Passage> passages) {
    return decisions.signals(question, decisions.mostTellingFirst(question, passages));
  }

  private Answer composed(Interpretation question) {
    return article.answer(question).orElseGet(() -> ofKind(question));
  }

  private Answer judged(Interpretation question, Answer composed, Prediction prediction) {
    Judge.Judgement judgement = judge.judge(question, composed, prediction);
    Answer answer = judgement.better().map(reply -> worded(question, reply)).orElse(composed);
    return judgement.doubtful() && !decides(question, answer)
        ? answer.below(wording.text(answer.language(), "lead.doubtful"))
        : answer;
  }

  /** Whether an answer has yes or no above it. */
  private boolean decides(Interpretation question, Answer answer) {
    return question.kind() == QuestionKind.YES_NO
        && answer instanceof Answer.Grounded grounded
        && !grounded.lead().isEmpty()
        && !grounded.lead().equals(wording.text(answer.language(), "lead.undecided"));
  }

  private Answer worded(Interpretation question, Reply reply) {
    return switch (reply.outcome()) {
      case Reply.ANSWER -> chosen.answer(question, statements.passages(reply.statements()));
      case "decline" -> replies.declined(question);
      case "help" -> replies.help(question.language());
      case "smalltalk" -> replies.smallTalk(question);
      default -> replies.unclear(question);
    };
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

  /** A question back to a number that none of the suggested questions has. */
  public Answer onlyOffered(Language language, List<String> offered) {
    return replies.onlyOffered(language, offered);
  }

  /** Which roles there are. */
  public Answer roles(Language language) {
    return documents.only() ? sources(language) : replies.roles(language);
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
