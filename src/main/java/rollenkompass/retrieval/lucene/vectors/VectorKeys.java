package rollenkompass.retrieval.lucene.vectors;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Which texts an index of vectors has. */
final class VectorKeys {
  private VectorKeys() {}

  /** The documents by the keys of their texts. */
  static Map<String, Integer> documents(DirectoryReader reader) throws IOException {
    Map<String, Integer> documents = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms keys = leaf.reader().terms(VectorFields.KEY);
      if (keys != null) {
        TermsEnum each = keys.iterator();
        for (BytesRef key = each.next(); key != null; key = each.next()) {
          int document = live(each, leaf.reader());
          if (document != DocIdSetIterator.NO_MORE_DOCS) {
            documents.put(key.utf8ToString(), leaf.docBase + document);
          }
        }
      }
    }
    return documents;
  }

  /** The document of a key that has not been removed. */
  private static int live(TermsEnum key, LeafReader reader) throws IOException {
    Bits live = reader.getLiveDocs();
    PostingsEnum documents = key.postings(null, PostingsEnum.NONE);
    int document = documents.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
      document = documents.nextDoc();
    }
    return document;
  }
}
