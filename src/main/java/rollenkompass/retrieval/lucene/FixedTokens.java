package rollenkompass.retrieval.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;

/** Hands tokens that are analysed already to Lucene. */
final class FixedTokens extends TokenStream {
  /** A term has no more than a certain number of bytes, and a letter takes three at most. */
  static final int LONGEST = IndexWriter.MAX_TERM_LENGTH / 3;

  private static final FieldType COUNTED = new FieldType();

  static {
    // Nothing asks where in a passage a token stands.
    COUNTED.setTokenized(true);
    COUNTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    COUNTED.freeze();
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final List<String> tokens;
  private Iterator<String> next;

  private FixedTokens(List<String> tokens) {
    this.tokens = tokens;
    this.next = tokens.iterator();
  }

  /**
   * The field of these tokens: which passages have them and how often. What is longer than any word
   * is left out.
   */
  static Field field(String name, List<String> tokens) {
    List<String> words = tokens.stream().filter(token -> token.length() <= LONGEST).toList();
    return new Field(name, new FixedTokens(words), COUNTED);
  }

  @Override
  public boolean incrementToken() {
    if (!next.hasNext()) {
      return false;
    }
    clearAttributes();
    term.append(next.next());
    return true;
  }

  @Override
  public void reset() {
    next = tokens.iterator();
  }
}
