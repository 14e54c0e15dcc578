package rollenkompass.app.engine;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import rollenkompass.answering.Answerer;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.answering.pipeline.PipelineAnswerer;
import rollenkompass.app.settings.Settings;
import rollenkompass.channel.telegram.TelegramBot;
import rollenkompass.channel.telegram.api.TelegramSettings;
import rollenkompass.channel.terminal.PlainTextRenderer;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.Knowledge;
import rollenkompass.conversation.KnowledgeSource;
import rollenkompass.conversation.MemorySessionStore;
import rollenkompass.corpus.Corpus;
import rollenkompass.evaluation.Evaluation;
import rollenkompass.inbox.MemoryInbox;
import rollenkompass.language.Language;
import rollenkompass.language.LanguageDetector;
import rollenkompass.retrieval.Embedder;
import rollenkompass.retrieval.Retriever;
import rollenkompass.retrieval.TextQuery;
import rollenkompass.retrieval.TextRetriever;
import rollenkompass.retrieval.lucene.LuceneIndex;
import rollenkompass.retrieval.lucene.LuceneRetriever;
import rollenkompass.retrieval.lucene.LuceneTextRetriever;
import rollenkompass.retrieval.lucene.vectors.HybridTextRetriever;
import rollenkompass.retrieval.lucene.vectors.Meaning;
import rollenkompass.retrieval.lucene.vectors.VectorIndex;
import rollenkompass.understanding.pipeline.Interpreter;

/** The one place that chooses implementations and puts them together. */
public final class Wiring {
  /** How many chats are remembered at a time; one takes about 6 kilobytes, and at most some 50. */
  private static final int MOST_SESSIONS = 4_000;

  private Wiring() {}

  /**
   * The engine for the corpus that {@code settings} name. Two parts at a time are made, as this is
   * what a start waits for.
   *
   * @throws rollenkompass.corpus.CorpusException where the corpus or the roles are wrong
   */
  public static Engine engine(Settings settings) {
    try (Background background = new Background()) {
      Supplier<Words> words = background.run(() -> Words.read(settings));
      Supplier<Models> models = background.run(() -> Models.load(settings));
      Corpus corpus = new Documents(settings).corpus();
      return engine(settings, corpus, words.get(), models.get(), background);
    }
  }

  /**
   * The engine for the corpus as it is now, with the roles, words and models of {@code before}.
   *
   * @throws rollenkompass.corpus.CorpusException where the corpus is wrong
   */
  public static Engine renewed(Settings settings, Engine before) {
    Corpus corpus = new Documents(settings).corpus(before.corpus().roles());
    try (Background background = new Background()) {
      return engine(settings, corpus, before.words(), before.models(), background);
    }
  }

  private static Engine engine(
      Settings settings, Corpus corpus, Words words, Models models, Background background) {
    Supplier<Answering> answering =
        background.run(() -> answering(settings, corpus, words, models));
    Interpreter interpreter =
        new Interpreter(corpus, words.synonyms(), words.keys(), words.analysis());
    Answering made = answering.get();
    Knowledge knowledge = new Knowledge(interpreter, made.answerer());
    return new Engine(
        corpus, search(made.texts()), knowledge, made.extractor(), words, models, made.indexes());
  }

  /** What finds passages and makes answers of them. */
  private record Answering(
      TextRetriever texts, Extractor extractor, Answerer answerer, Engine.Indexes indexes) {}

  private static Answering answering(Settings settings, Corpus corpus, Words words, Models models) {
    DirectoryReader index = index(corpus, words).open(DataFolders.index(settings));
    Retriever retriever = new LuceneRetriever(corpus, index);
    TextRetriever byWords =
        new LuceneTextRetriever(corpus, index, words.stemmer(), words.lexicon());
    Optional<Meaning> meaning = models.embedder().map(e -> meaning(corpus, e, settings));
    TextRetriever texts =
        meaning.<TextRetriever>map(m -> new HybridTextRetriever(byWords, m)).orElse(byWords);
    // What a sentence is worth was fitted with the glossary alone.
    Extractor extractor =
        new Extractor(corpus, texts, words.stemmer(), words.glossary(), words.thesaurus());
    Answerer answerer =
        new PipelineAnswerer(corpus, retriever, words.analysis(), models.questions(), extractor);
    return new Answering(texts, extractor, answerer, new Engine.Indexes(index, meaning));
  }

  /** The index of a corpus; nothing is read or written yet. */
  static LuceneIndex index(Corpus corpus, Words words) {
    return new LuceneIndex(corpus, words.synonyms(), words.analysis());
  }

  private static Meaning meaning(Corpus corpus, Embedder embedder, Settings settings) {
    VectorIndex index = new VectorIndex(corpus, embedder);
    return Meaning.of(embedder, () -> index.open(DataFolders.vectors(settings)), Clock.systemUTC());
  }

  private static Engine.Search search(TextRetriever texts) {
    return (text, limit) ->
        texts.retrieve(
            new TextQuery(text, LanguageDetector.detect(text).orElse(Language.DE), limit));
  }

  /** A new conversation. */
  public static Conversation conversation(KnowledgeSource knowledge) {
    return new Conversation(knowledge, new MemorySessionStore(MOST_SESSIONS));
  }

  /** The running Telegram bot; returns when Telegram has answered. */
  public static TelegramBot bot(TelegramSettings telegram, Conversation conversation) {
    Clock clock = Clock.systemUTC();
    return TelegramBot.start(telegram, conversation, new MemoryInbox(clock), clock);
  }

  /** What asks question sets. */
  public static Evaluation evaluation(Engine engine) {
    return Evaluation.overDocuments(
        conversation(KnowledgeSource.of(engine.knowledge())),
        engine.extractor(),
        PlainTextRenderer::render);
  }
}
