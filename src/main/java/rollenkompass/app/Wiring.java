package rollenkompass.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import rollenkompass.answering.Answerer;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.channel.telegram.TelegramBot;
import rollenkompass.channel.telegram.TelegramSettings;
import rollenkompass.channel.terminal.PlainTextRenderer;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.Knowledge;
import rollenkompass.conversation.KnowledgeSource;
import rollenkompass.conversation.MemorySessionStore;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.CorpusReader;
import rollenkompass.corpus.DocumentStore;
import rollenkompass.corpus.ReadCorpus;
import rollenkompass.corpus.ReadingProgress;
import rollenkompass.evaluation.Evaluation;
import rollenkompass.inbox.MemoryInbox;
import rollenkompass.language.Language;
import rollenkompass.language.LanguageDetector;
import rollenkompass.language.Stemmer;
import rollenkompass.language.WordKeys;
import rollenkompass.learned.QuestionModel;
import rollenkompass.learned.QuestionModelFile;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Embedder;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.Retriever;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.TextQuery;
import rollenkompass.retrieval.TextRetriever;
import rollenkompass.retrieval.dictionary.DictionaryFile;
import rollenkompass.retrieval.embedding.Embedders;
import rollenkompass.retrieval.embedding.EmbeddingSettings;
import rollenkompass.retrieval.lucene.HybridTextRetriever;
import rollenkompass.retrieval.lucene.LuceneIndex;
import rollenkompass.retrieval.lucene.LuceneRetriever;
import rollenkompass.retrieval.lucene.LuceneStemmer;
import rollenkompass.retrieval.lucene.LuceneTextRetriever;
import rollenkompass.retrieval.lucene.Meaning;
import rollenkompass.retrieval.lucene.VectorIndex;
import rollenkompass.retrieval.text.Glossary;
import rollenkompass.retrieval.text.Lexicon;
import rollenkompass.understanding.Interpreter;

/** The one place that chooses implementations and puts them together. */
final class Wiring {
  /** Lies beside the roles; another pair of roles may go without. */
  private static final String SYNONYMS_FILE = "synonyms.yaml";

  private static final String MODEL_FILE = "question-model.bin";

  // Folders below the one for data.
  private static final String INDEX = "index";
  private static final String DOCUMENTS = "documents";
  private static final String VECTORS = "vectors";

  /** How many chats are remembered at a time; one takes about a kilobyte. */
  private static final int MOST_SESSIONS = 10_000;

  private Wiring() {}

  /**
   * What answers questions.
   *
   * @param words what it knows of words whatever the corpus
   * @param index is closed with it
   */
  record Engine(
      Corpus corpus,
      Search search,
      Knowledge knowledge,
      Extractor extractor,
      Words words,
      DirectoryReader index)
      implements AutoCloseable {
    @Override
    public void close() {
      try {
        index.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Retrieval alone. */
  interface Search {
    /** The passages for a question, best first; ties by passage id. */
    List<Hit> find(String text, int limit);
  }

  /**
   * The engine for the corpus that {@code settings} name. Two parts at a time are made, as this is
   * what a start waits for.
   *
   * @throws rollenkompass.corpus.CorpusException where the corpus or the roles are wrong
   */
  static Engine engine(Settings settings) {
    try (Background background = new Background()) {
      Supplier<Words> reading = background.run(() -> words(settings));
      Corpus corpus = corpus(settings);
      return engine(settings, corpus, reading.get(), background);
    }
  }

  /**
   * The engine for the corpus as it is now, with the roles and words of {@code before}.
   *
   * @throws rollenkompass.corpus.CorpusException where the corpus is wrong
   */
  static Engine renewed(Settings settings, Engine before) {
    DocumentStore store = DocumentStore.in(store(settings));
    Corpus corpus =
        CorpusReader.read(
                settings.corpusDir(), before.corpus().roles(), store, ReadingProgress.NONE)
            .corpus();
    try (Background background = new Background()) {
      return engine(settings, corpus, before.words(), background);
    }
  }

  private static Engine engine(
      Settings settings, Corpus corpus, Words words, Background background) {
    Supplier<Lexicon> translating = background.run(() -> lexicon(words, settings));
    Supplier<DirectoryReader> opening = background.run(() -> index(corpus, words, settings));
    Interpreter interpreter =
        new Interpreter(corpus, words.synonyms(), words.keys(), words.analysis());
    DirectoryReader index = opening.get();
    Retriever retriever = new LuceneRetriever(corpus, index);
    Lexicon lexicon = translating.get();
    TextRetriever byWords = new LuceneTextRetriever(corpus, index, words.stemmer(), lexicon);
    TextRetriever texts =
        words.embedder().map(e -> withMeaning(byWords, corpus, e, settings)).orElse(byWords);
    // What a sentence is worth was fitted with the glossary alone.
    Extractor extractor = new Extractor(corpus, texts, words.stemmer(), words.glossary());
    Answerer answerer = new Answerer(corpus, retriever, words.analysis(), words.model(), extractor);
    Knowledge knowledge = new Knowledge(interpreter, answerer);
    return new Engine(corpus, search(texts), knowledge, extractor, words, index);
  }

  /** A new conversation. */
  static Conversation conversation(KnowledgeSource knowledge) {
    return new Conversation(knowledge, new MemorySessionStore(MOST_SESSIONS));
  }

  /** What is known of words, whatever the corpus. */
  record Words(
      Synonyms synonyms,
      Stemmer stemmer,
      WordKeys keys,
      Analysis analysis,
      QuestionModel model,
      Lexicon glossary,
      Optional<Embedder> embedder) {}

  private static Words words(Settings settings) {
    Synonyms synonyms = synonyms(settings.rolesFile().resolveSibling(SYNONYMS_FILE));
    Stemmer stemmer = new LuceneStemmer();
    WordKeys keys = new WordKeys(stemmer);
    QuestionModel model = model(settings.rolesFile().resolveSibling(MODEL_FILE));
    Optional<Embedder> embedder = settings.embedding().map(chosen -> embedder(chosen, settings));
    // Read when a text in the other language is first asked for.
    Lexicon glossary = Lexicon.later(() -> Glossary.shipped(stemmer));
    Analysis analysis = new Analysis(keys, synonyms);
    return new Words(synonyms, stemmer, keys, analysis, model, glossary, embedder);
  }

  private static DirectoryReader index(Corpus corpus, Words words, Settings settings) {
    return new LuceneIndex(corpus, words.synonyms(), words.analysis())
        .open(settings.dataDir().resolve(INDEX));
  }

  /**
   * An index that is up to date.
   *
   * @param made whether it had to be made
   */
  record Refreshed(Path folder, boolean made) {}

  /** Brings the index of {@code corpus} up to date. */
  static Refreshed refresh(Settings settings, Corpus corpus) {
    Words words = words(settings);
    LuceneIndex index = new LuceneIndex(corpus, words.synonyms(), words.analysis());
    Path home = index.home(settings.dataDir().resolve(INDEX));
    boolean there = Files.isDirectory(home);
    try (DirectoryReader _ = index.open(settings.dataDir().resolve(INDEX))) {
      return new Refreshed(home, !there);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The glossary with what the settings' dictionary adds. */
  private static Lexicon lexicon(Words words, Settings settings) {
    Path folder = settings.dataDir().resolve(INDEX);
    return settings
        .dictionary()
        .map(file -> DictionaryFile.open(file, folder, words.stemmer()))
        .map(dictionary -> Lexicon.both(words.glossary(), dictionary))
        .orElse(words.glossary());
  }

  /** With what a model of meaning adds to {@code byWords}. */
  private static TextRetriever withMeaning(
      TextRetriever byWords, Corpus corpus, Embedder embedder, Settings settings) {
    VectorIndex index = new VectorIndex(corpus, embedder);
    Path folder = settings.dataDir().resolve(VECTORS);
    return new HybridTextRetriever(
        byWords, Meaning.of(embedder, () -> index.open(folder), Clock.systemUTC()));
  }

  /**
   * The embedding model.
   *
   * @throws rollenkompass.retrieval.EmbeddingException where it cannot be loaded
   */
  static Embedder embedder(EmbeddingSettings embedding, Settings settings) {
    return Embedders.of(embedding, settings.dataDir().resolve("native"));
  }

  private static Search search(TextRetriever texts) {
    return (text, limit) ->
        texts.retrieve(
            new TextQuery(text, LanguageDetector.detect(text).orElse(Language.DE), limit));
  }

  private static QuestionModel model(Path file) {
    return Files.exists(file) ? QuestionModelFile.read(file) : QuestionModel.none();
  }

  private static Synonyms synonyms(Path file) {
    return Files.exists(file) ? Synonyms.read(file) : Synonyms.none();
  }

  /** The corpus alone. */
  static Corpus corpus(Settings settings) {
    return read(settings, DocumentStore.in(store(settings)), ReadingProgress.NONE).corpus();
  }

  /** The corpus and what has changed in it, its documents compared byte by byte. */
  static ReadCorpus documents(Settings settings, ReadingProgress progress) {
    return read(settings, new DocumentStore(store(settings), true), progress);
  }

  private static ReadCorpus read(Settings settings, DocumentStore store, ReadingProgress progress) {
    return CorpusReader.read(settings.corpusDir(), settings.rolesFile(), store, progress);
  }

  private static Path store(Settings settings) {
    // PDFBox notes which fonts there are, otherwise in the person's home.
    System.setProperty("pdfbox.fontcache", settings.dataDir().toString());
    return settings.dataDir().resolve(DOCUMENTS);
  }

  /** The running Telegram bot; returns when Telegram has answered. */
  static TelegramBot bot(TelegramSettings telegram, Conversation conversation) {
    Clock clock = Clock.systemUTC();
    return TelegramBot.start(telegram, conversation, new MemoryInbox(clock), clock);
  }

  /** What asks question sets. */
  static Evaluation evaluation(Engine engine) {
    return Evaluation.overDocuments(
        conversation(KnowledgeSource.of(engine.knowledge())),
        engine.extractor(),
        PlainTextRenderer::render);
  }
}
