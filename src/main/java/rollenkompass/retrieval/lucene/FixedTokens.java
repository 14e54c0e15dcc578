package rollenkompass.retrieval.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands tokens that are analysed already to Lucene. */
final class FixedTokens extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final List<String> tokens;
  private Iterator<String> next;

  FixedTokens(List<String> tokens) {
    this.tokens = tokens;
    this.next = tokens.iterator();
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
