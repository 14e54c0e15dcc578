package rollenkompass.retrieval.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Hands tokens that are analysed already to Lucene. */
final class FixedTokens extends TokenStream {
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

  /** The field of these tokens: which passages have them and how often. */
  static Field field(String name, List<String> tokens) {
    return new Field(name, new FixedTokens(tokens), COUNTED);
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
