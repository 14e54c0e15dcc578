package rollenkompass.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import rollenkompass.answering.Answerer;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.channel.telegram.TelegramBot;
import rollenkompass.channel.telegram.TelegramSettings;
import rollenkompass.channel.terminal.PlainTextRenderer;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.MemorySessionStore;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.CorpusReader;
import rollenkompass.evaluation.Evaluation;
import rollenkompass.inbox.MemoryInbox;
import rollenkompass.language.Language;
import rollenkompass.language.LanguageDetector;
import rollenkompass.language.Stemmer;
import rollenkompass.language.WordKeys;
import rollenkompass.learned.QuestionModel;
import rollenkompass.learned.QuestionModelFile;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.Retriever;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.TextQuery;
import rollenkompass.retrieval.TextRetriever;
import rollenkompass.retrieval.dictionary.DictionaryFile;
import rollenkompass.retrieval.lucene.LuceneIndex;
import rollenkompass.retrieval.lucene.LuceneRetriever;
import rollenkompass.retrieval.lucene.LuceneStemmer;
import rollenkompass.retrieval.lucene.LuceneTextRetriever;
import rollenkompass.retrieval.text.Glossary;
import rollenkompass.retrieval.text.Lexicon;
import rollenkompass.understanding.Interpreter;

/** The one place that chooses implementations and puts them together. */
final class Wiring {
  /** Lies beside the roles; another pair of roles may go without. */
  private static final String SYNONYMS_FILE = "synonyms.yaml";

  private static final String MODEL_FILE = "question-model.bin";

  /** How many chats are remembered at a time; one takes about a kilobyte. */
  private static final int MOST_SESSIONS = 10_000;

  private Wiring() {}

  /** What answers questions. */
  record Engine(Corpus corpus, Search search, Conversation conversation, Extractor extractor) {}

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
      Words words = reading.get();
      Supplier<Lexicon> translating = background.run(() -> lexicon(words.stemmer(), settings));
      Supplier<DirectoryReader> opening = background.run(() -> index(corpus, words, settings));
      Interpreter interpreter =
          new Interpreter(corpus, words.synonyms(), words.keys(), words.analysis());
      DirectoryReader index = opening.get();
      Retriever retriever = new LuceneRetriever(corpus, index);
      TextRetriever texts =
          new LuceneTextRetriever(corpus, index, words.stemmer(), translating.get());
      Extractor extractor = new Extractor(corpus, texts, words.keys());
      Answerer answerer =
          new Answerer(corpus, retriever, words.analysis(), words.model(), extractor);
      Conversation conversation =
          new Conversation(interpreter, answerer, new MemorySessionStore(MOST_SESSIONS));
      return new Engine(corpus, search(texts), conversation, extractor);
    }
  }

  /** What is known of words, whatever the corpus. */
  private record Words(
      Synonyms synonyms, Stemmer stemmer, WordKeys keys, Analysis analysis, QuestionModel model) {}

  private static Words words(Settings settings) {
    Synonyms synonyms = synonyms(settings.rolesFile().resolveSibling(SYNONYMS_FILE));
    Stemmer stemmer = new LuceneStemmer();
    WordKeys keys = new WordKeys(stemmer);
    QuestionModel model = model(settings.rolesFile().resolveSibling(MODEL_FILE));
    return new Words(synonyms, stemmer, keys, new Analysis(keys, synonyms), model);
  }

  private static DirectoryReader index(Corpus corpus, Words words, Settings settings) {
    return new LuceneIndex(corpus, words.synonyms(), words.analysis())
        .open(settings.dataDir().resolve("index"));
  }

  /** Reads the glossary when a text in the other language is first asked for. */
  private static Lexicon lexicon(Stemmer stemmer, Settings settings) {
    Lexicon glossary = Lexicon.later(() -> Glossary.shipped(stemmer));
    return settings
        .dictionary()
        .map(file -> DictionaryFile.open(file, settings.dataDir().resolve("index"), stemmer))
        .map(dictionary -> Lexicon.both(glossary, dictionary))
        .orElse(glossary);
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
    return CorpusReader.read(settings.corpusDir(), settings.rolesFile());
  }

  /** The running Telegram bot; returns when Telegram has answered. */
  static TelegramBot bot(TelegramSettings telegram, Conversation conversation) {
    Clock clock = Clock.systemUTC();
    return TelegramBot.start(telegram, conversation, new MemoryInbox(clock), clock);
  }

  /** What asks question sets. */
  static Evaluation evaluation(Engine engine) {
    return Evaluation.overDocuments(
        engine.conversation(), engine.extractor(), PlainTextRenderer::render);
  }
}
