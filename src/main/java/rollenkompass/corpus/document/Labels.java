package rollenkompass.corpus.document;

import java.util.regex.Pattern;

/** Items of the form {@code Label: text}. */
final class Labels {
  /** A title of one to five words, then a colon and white space. */
  static final Pattern PATTERN =
      Pattern.compile(
          "\\A(\\p{L}[^\\s:.!?]{0,40}(?: [^\\s:.!?]{1,40}){0,4}):[ \\t\\u00a0]+(?=\\S)");

  private Labels() {}
}
