package rollenkompass.corpus;

/**
 * A stretch of a document's text.
 *
 * @param start the first position, in UTF-16 code units from the start of the document
 * @param end the position behind the last one
 */
public record SourceSpan(int start, int end) {
  public SourceSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The text that this span marks in {@code documentText}, to the letter. */
  public String in(String documentText) {
    return documentText.substring(start, end);
  }
}
