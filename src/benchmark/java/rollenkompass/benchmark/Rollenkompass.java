package rollenkompass.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.SourceSpan;
import rollenkompass.language.Language;
import rollenkompass.language.LanguageDetector;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Embedder;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.TextQuery;
import rollenkompass.retrieval.TextRetriever;
import rollenkompass.retrieval.lucene.LuceneIndex;
import rollenkompass.retrieval.lucene.LuceneStemmer;
import rollenkompass.retrieval.lucene.LuceneTextRetriever;
import rollenkompass.retrieval.lucene.vectors.HybridTextRetriever;
import rollenkompass.retrieval.lucene.vectors.Meaning;
import rollenkompass.retrieval.lucene.vectors.VectorIndex;
import rollenkompass.retrieval.text.lexicon.Lexicon;

/** This program's own retrieval. */
record Rollenkompass(String name, Roles roles, Lexicon lexicon, Optional<Embedder> embedder)
    implements Contender {
  @Override
  public Search open(List<PublicSet.Text> texts, Language language, Path folder) {
    Corpus corpus = corpus(texts, language);
    LuceneStemmer stemmer = new LuceneStemmer();
    Analysis analysis = new Analysis(new WordKeys(stemmer), Synonyms.none());
    DirectoryReader index =
        new LuceneIndex(corpus, Synonyms.none(), analysis).open(folder.resolve("index"));
    TextRetriever words = new LuceneTextRetriever(corpus, index, stemmer, lexicon);
    return new OwnSearch(
        index, embedder.map(model -> withMeaning(words, corpus, model, folder)).orElse(words));
  }

  private static TextRetriever withMeaning(
      TextRetriever words, Corpus corpus, Embedder model, Path folder) {
    VectorIndex vectors = new VectorIndex(corpus, model);
    Path home = folder.resolve("vectors");
    return new HybridTextRetriever(
        words, Meaning.of(model, () -> vectors.open(home), Clock.systemUTC()));
  }

  private Corpus corpus(List<PublicSet.Text> texts, Language language) {
    List<Passage> passages = new ArrayList<>();
    for (PublicSet.Text text : texts) {
      SourceSpan span = new SourceSpan(0, text.text().length());
      PassageText wording =
          new PassageText(language, text.document(), "", "", text.text(), span, text.text());
      PassageId id = new PassageId(text.document());
      passages.add(new Passage(id, Optional.empty(), Optional.empty(), wording, Optional.empty()));
    }
    return new Corpus(roles, List.of(), passages);
  }

  private record OwnSearch(DirectoryReader index, TextRetriever retriever) implements Search {
    @Override
    public List<String> best(String question) {
      Language language = LanguageDetector.detect(question).orElse(Language.DE);
      return retriever.retrieve(new TextQuery(question, language, TOP)).stream()
          .map(hit -> hit.passage().id().value())
          .toList();
    }

    @Override
    public void close() throws IOException {
      index.close();
    }
  }
}
