package rollenkompass.benchmark;

import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.answering.pipeline.PipelineAnswerer;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.MemorySessionStore;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.reading.CorpusReader;
import rollenkompass.language.Stemmer;
import rollenkompass.language.WordKeys;
import rollenkompass.learned.QuestionModel;
import rollenkompass.learned.QuestionModelFile;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.TextRetriever;
import rollenkompass.retrieval.lucene.LuceneIndex;
import rollenkompass.retrieval.lucene.LuceneRetriever;
import rollenkompass.retrieval.lucene.LuceneStemmer;
import rollenkompass.retrieval.lucene.LuceneTextRetriever;
import rollenkompass.retrieval.text.lexicon.Lexicon;
import rollenkompass.retrieval.text.lexicon.Thesaurus;
import rollenkompass.understanding.pipeline.Interpreter;

/** The parts of the program over one corpus, with the roles and synonyms that are shipped. */
final class Engine {
  private static final Path HOME = Path.of(System.getProperty("rollenkompass.home", "."));

  private final Synonyms synonyms = Synonyms.read(HOME.resolve("config/synonyms.yaml"));
  private final Stemmer stemmer = new LuceneStemmer();
  private final WordKeys wordKeys = new WordKeys(stemmer);
  private final Analysis analysis = new Analysis(wordKeys, synonyms);
  private final QuestionModel model =
      QuestionModelFile.read(HOME.resolve("config/question-model.bin"));
  private final Corpus corpus;

  private Engine(Corpus corpus) {
    this.corpus = corpus;
  }

  /** An engine over the shipped corpus. */
  static Engine shipped() {
    return over(HOME.resolve("corpus"));
  }

  /** An engine over the documents of a folder. */
  static Engine over(Path documents) {
    return new Engine(CorpusReader.read(documents, HOME.resolve("config/roles.yaml")));
  }

  /** The corpus. */
  Corpus corpus() {
    return corpus;
  }

  /** The synonyms. */
  Synonyms synonyms() {
    return synonyms;
  }

  /** The analysis. */
  Analysis analysis() {
    return analysis;
  }

  /** The index below {@code folder}; made first where it is not there yet. */
  DirectoryReader index(Path folder) {
    return new LuceneIndex(corpus, synonyms, analysis).open(folder);
  }

  /** What searches {@code index}. */
  LuceneRetriever retriever(DirectoryReader index) {
    return new LuceneRetriever(corpus, index);
  }

  /** What answers from {@code index}. */
  Conversation conversation(DirectoryReader index) {
    LuceneRetriever retriever = retriever(index);
    TextRetriever texts = new LuceneTextRetriever(corpus, index, stemmer, Lexicon.none());
    Extractor extractor = new Extractor(corpus, texts, stemmer, Lexicon.none(), Thesaurus.none());
    return new Conversation(
        new Interpreter(corpus, synonyms, wordKeys, analysis),
        new PipelineAnswerer(corpus, retriever, analysis, model, extractor),
        new MemorySessionStore(1));
  }
}
