package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import rollenkompass.language.Language;
import rollenkompass.retrieval.text.question.FormStatistics;

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
  public int[] passagesWithStem(String stem) {
    Term term = new Term(TextFields.forms(language), stem);
    IntStream.Builder passages = IntStream.builder();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
        while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          passages.add(leaf.docBase + postings.docID());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return passages.build().toArray();
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
