package rollenkompass.understanding.reading;

import java.util.List;
import java.util.Map;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.WordKeys;

/** Finds in messages the turns of phrase of a file, in the language that a message is in. */
public final class PhraseFinder {
  private final Map<Language, Phrases<String>> phrases;

  /**
   * Finds those of a file.
   *
   * @param beside the class that the file stands beside
   * @param name of the file, in front of {@code .de.txt} and {@code .en.txt}
   */
  public PhraseFinder(Class<?> beside, String name, WordKeys wordKeys) {
    this.phrases = PhraseFile.phrases(beside, name, wordKeys);
  }

  /** Every occurrence, by position; it means the name in front of the line of its phrase. */
  public List<Phrases.Match<String>> in(Reading message) {
    return phrases.get(message.spoken()).matches(message.keys());
  }
}
