package rollenkompass.channel.telegram;

import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.answering.pipeline.PipelineAnswerer;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.Knowledge;
import rollenkompass.conversation.KnowledgeSource;
import rollenkompass.conversation.MemorySessionStore;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.reading.CorpusReader;
import rollenkompass.language.Stemmer;
import rollenkompass.language.WordKeys;
import rollenkompass.learned.QuestionModel;
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

/** The conversation that the tests of the channel talk with: about the project's own corpus. */
public final class ConversationFixture {
  private static final int SESSIONS = 1000;
  private static final Corpus CORPUS =
      CorpusReader.read(Path.of("corpus"), Path.of("config", "roles.yaml"));
  private static final Synonyms SYNONYMS = Synonyms.read(Path.of("config", "synonyms.yaml"));
  private static final Stemmer STEMMER = new LuceneStemmer();
  private static final WordKeys WORD_KEYS = new WordKeys(STEMMER);
  private static final Analysis ANALYSIS = new Analysis(WORD_KEYS, SYNONYMS);
  private static final DirectoryReader INDEX =
      new LuceneIndex(CORPUS, SYNONYMS, ANALYSIS).openInMemory();
  private static final TextRetriever TEXTS =
      new LuceneTextRetriever(CORPUS, INDEX, STEMMER, Lexicon.none());

  private ConversationFixture() {}

  /** A conversation that remembers nothing yet. */
  static Conversation conversation() {
    return conversation(KnowledgeSource.of(knowledge()));
  }

  /** The same, on knowledge of any source. */
  static Conversation conversation(KnowledgeSource source) {
    return new Conversation(source, new MemorySessionStore(SESSIONS));
  }

  /** What is known of the corpus. */
  static Knowledge knowledge() {
    return new Knowledge(
        new Interpreter(CORPUS, SYNONYMS, WORD_KEYS, ANALYSIS),
        new PipelineAnswerer(
            CORPUS,
            new LuceneRetriever(CORPUS, INDEX),
            ANALYSIS,
            QuestionModel.none(),
            new Extractor(CORPUS, TEXTS, STEMMER, Lexicon.none(), Thesaurus.none())));
  }
}
