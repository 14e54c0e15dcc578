package rollenkompass.app;

import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import rollenkompass.conversation.Conversation;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.CorpusReader;
import rollenkompass.evaluation.Evaluation;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.Query;
import rollenkompass.retrieval.Retriever;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.lucene.LuceneIndex;
import rollenkompass.retrieval.lucene.LuceneRetriever;
import rollenkompass.retrieval.lucene.LuceneStemmer;

/** The one place that chooses implementations and puts them together. */
final class Wiring {
  private Wiring() {}

  /** What answers questions. */
  record Engine(Corpus corpus, Search search, Conversation conversation) {}

  /** Retrieval alone. */
  interface Search {
    /** The passages for a question, best first; ties by passage id. */
    List<Hit> find(String text, int limit);
  }

  /**
   * The engine for the corpus that {@code settings} name.
   *
   * @throws rollenkompass.corpus.CorpusException where the corpus or the roles are wrong
   */
  static Engine engine(Settings settings) {
    Corpus corpus = corpus(settings);
    Synonyms synonyms = Synonyms.none();
    Analysis analysis = new Analysis(new WordKeys(new LuceneStemmer()), synonyms);
    DirectoryReader index =
        new LuceneIndex(corpus, synonyms, analysis).open(settings.dataDir().resolve("index"));
    Retriever retriever = new LuceneRetriever(corpus, index);
    return new Engine(
        corpus,
        (text, limit) ->
            retriever.retrieve(Query.of(analysis.terms(Tokenizer.tokens(text)), limit)),
        new Conversation(corpus));
  }

  /** The corpus alone. */
  static Corpus corpus(Settings settings) {
    return CorpusReader.read(settings.corpusDir(), settings.rolesFile());
  }

  /** What asks question sets. */
  static Evaluation evaluation(Engine engine) {
    return new Evaluation(engine.conversation());
  }
}
