package rollenkompass.language;

/** Reduces the inflected forms of a word to one stem. Implementations are thread-safe. */
@FunctionalInterface
public interface Stemmer {
  /**
   * The stem of a word.
   *
   * @param folded a word as {@link Spelling#fold} gives it
   */
  String stem(Language language, String folded);
}
