package rollenkompass.retrieval.text.words;

/**
 * A word of a text as ranking sees it.
 *
 * @param surface as written, gender marks resolved
 * @param sentence the number of its sentence, from 0
 * @param joined whether a hyphen ties it to the word before
 */
public record TextWord(String surface, int sentence, boolean joined) {
  /** Whether it starts with a digit. */
  boolean isNumber() {
    return Character.isDigit(surface.charAt(0));
  }

  /** Whether it starts with a capital. */
  public boolean isCapitalised() {
    return Character.isUpperCase(surface.charAt(0));
  }
}
