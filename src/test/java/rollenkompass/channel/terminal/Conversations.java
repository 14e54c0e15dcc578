package rollenkompass.channel.terminal;

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

/** Conversations over the corpus of this project. */
final class Conversations {
  private Conversations() {}

  static Conversation fresh() {
    Corpus corpus = CorpusReader.read(Path.of("corpus"), Path.of("config/roles.yaml"));
    Synonyms synonyms = Synonyms.read(Path.of("config/synonyms.yaml"));
    Stemmer stemmer = new LuceneStemmer();
    WordKeys wordKeys = new WordKeys(stemmer);
    Analysis analysis = new Analysis(wordKeys, synonyms);
    DirectoryReader index = new LuceneIndex(corpus, synonyms, analysis).openInMemory();
    TextRetriever texts = new LuceneTextRetriever(corpus, index, stemmer, Lexicon.none());
    return new Conversation(
        new Interpreter(corpus, synonyms, wordKeys, analysis),
        new PipelineAnswerer(
            corpus,
            new LuceneRetriever(corpus, index),
            analysis,
            QuestionModel.none(),
            new Extractor(corpus, texts, stemmer, Lexicon.none(), Thesaurus.none())),
        new MemorySessionStore(10));
  }
}
