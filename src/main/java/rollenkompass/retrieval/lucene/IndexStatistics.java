package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import rollenkompass.language.Language;
import rollenkompass.retrieval.text.FormStatistics;

/** Counts in the index of one language. */
record IndexStatistics(IndexReader reader, Language language, int passages)
    implements FormStatistics {
  static IndexStatistics of(IndexReader reader, Language language) throws IOException {
    return new IndexStatistics(reader, language, reader.getDocCount(TextFields.forms(language)));
  }

  @Override
  public int withStem(String stem) {
    return count(stem);
  }

  @Override
  public int withPart(String stem) {
    return count(TextFields.PART + stem);
  }

  private int count(String token) {
    try {
      return reader.docFreq(new Term(TextFields.forms(language), token));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
