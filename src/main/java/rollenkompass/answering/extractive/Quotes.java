package rollenkompass.answering.extractive;

import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.SourceSpan;

/** Cuts a stretch out of a passage, to the letter. */
final class Quotes {
  private Quotes() {}

  /**
   * The passage's wording from one position of its text to another. Where the document has markup
   * in between that hides where that is, its quote is the passage's.
   */
  static PassageText cut(PassageText whole, SourceSpan part) {
    String shown = part.in(whole.text());
    if (shown.equals(whole.text())) {
      return whole;
    }
    int start = whole.quote().indexOf(shown);
    int end = start + shown.length();
    if (start < 0) {
      int[] aligned = aligned(whole.text(), whole.quote());
      if (aligned.length == 0) {
        return with(whole, shown, whole.span(), whole.quote());
      }
      start = aligned[part.start()];
      end = aligned[part.end() - 1] + 1;
    }
    SourceSpan span = new SourceSpan(whole.span().start() + start, whole.span().start() + end);
    return with(whole, shown, span, whole.quote().substring(start, end));
  }

  private static PassageText with(PassageText whole, String text, SourceSpan span, String quote) {
    return new PassageText(
        whole.language(),
        whole.document(),
        whole.heading(),
        whole.label(),
        text,
        span,
        quote,
        whole.origin());
  }

  /** Where each character of a text stands among the markup; empty where some does not. */
  private static int[] aligned(String text, String marked) {
    int[] positions = new int[text.length()];
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        positions[i] = at;
        continue;
      }
      at = marked.indexOf(c, at);
      if (at < 0) {
        return new int[0];
      }
      positions[i] = at;
      at++;
    }
    return positions;
  }
}
