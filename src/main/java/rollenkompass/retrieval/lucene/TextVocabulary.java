package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import rollenkompass.language.Language;

/** The words of an index, as far as they are worth remembering. */
final class TextVocabulary {
  /** About 20 MB. Beyond it, words of fewer passages are left out. */
  private static final int MOST_WORDS = 200_000;

  private TextVocabulary() {}

  /** The folded words of {@code language}. */
  static Set<String> of(IndexReader reader, Language language) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, TextFields.words(language));
    Set<String> words = new HashSet<>();
    int passages = 1;
    while (terms != null && !read(terms, passages, words)) {
      words.clear();
      passages *= 2;
    }
    return words;
  }

  /** Reads the words of at least {@code passages} passages, unless they are too many. */
  private static boolean read(Terms terms, int passages, Set<String> words) throws IOException {
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      if (passages == 1 || each.docFreq() >= passages) {
        words.add(term.utf8ToString());
        if (words.size() > MOST_WORDS) {
          return false;
        }
      }
    }
    return true;
  }
}
