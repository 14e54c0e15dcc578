package rollenkompass.channel.terminal;

import java.nio.file.Path;
import rollenkompass.answering.Answerer;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.MemorySessionStore;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.CorpusReader;
import rollenkompass.language.WordKeys;
import rollenkompass.learned.QuestionModel;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.lucene.LuceneIndex;
import rollenkompass.retrieval.lucene.LuceneRetriever;
import rollenkompass.retrieval.lucene.LuceneStemmer;
import rollenkompass.retrieval.lucene.LuceneTextRetriever;
import rollenkompass.understanding.Interpreter;

/** Conversations over the corpus of this project. */
final class Conversations {
  private Conversations() {}

  static Conversation fresh() {
    Corpus corpus = CorpusReader.read(Path.of("corpus"), Path.of("config/roles.yaml"));
    Synonyms synonyms = Synonyms.read(Path.of("config/synonyms.yaml"));
    WordKeys wordKeys = new WordKeys(new LuceneStemmer());
    Analysis analysis = new Analysis(wordKeys, synonyms);
    LuceneRetriever retriever =
        new LuceneRetriever(corpus, new LuceneIndex(corpus, synonyms, analysis).openInMemory());
    return new Conversation(
        new Interpreter(corpus, synonyms, wordKeys, analysis),
        new Answerer(
            corpus,
            retriever,
            analysis,
            QuestionModel.none(),
            new Extractor(corpus, new LuceneTextRetriever(retriever, analysis), wordKeys)),
        new MemorySessionStore(10));
  }
}
