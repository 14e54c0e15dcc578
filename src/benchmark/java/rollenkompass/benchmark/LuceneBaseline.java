package rollenkompass.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;
import rollenkompass.language.Language;

/** Lucene as it comes, with one of its analyzers and BM25 with its usual parameters. */
record LuceneBaseline(Analyzer analyzer) implements Contender {
  private static final String ID = "id";
  private static final String TEXT = "text";

  @Override
  public String name() {
    return "Lucene, " + analyzer.getClass().getSimpleName();
  }

  @Override
  public Search open(List<PublicSet.Text> passages, Language language, Path folder)
      throws IOException {
    Directory directory = new MMapDirectory(folder);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (PublicSet.Text passage : passages) {
        Document document = new Document();
        document.add(new StringField(ID, passage.document(), Field.Store.YES));
        document.add(new TextField(TEXT, passage.text(), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    return new LuceneSearch(DirectoryReader.open(directory), analyzer);
  }

  private record LuceneSearch(DirectoryReader reader, Analyzer analyzer) implements Search {
    @Override
    public List<String> best(String question) throws IOException {
      Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question);
      List<String> documents = new ArrayList<>();
      if (query != null) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (ScoreDoc found : searcher.search(query, TOP).scoreDocs) {
          documents.add(reader.storedFields().document(found.doc, Set.of(ID)).get(ID));
        }
      }
      return documents;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
