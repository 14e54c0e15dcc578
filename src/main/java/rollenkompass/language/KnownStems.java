package rollenkompass.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The stems of English words that a stemmer would mistake for forms of other words: {@code
 * excellent} is none of {@code excel}. A line of {@code stems.en.txt} is a stem and its words. Kept
 * indexes hold stems: a change of that file raises their versions.
 */
public final class KnownStems {
  private static final Map<String, String> ENGLISH = read();

  private KnownStems() {}

  private static Map<String, String> read() {
    Map<String, String> stems = new HashMap<>();
    for (String line : WordFile.lines("stems", Language.EN)) {
      String[] words = line.strip().split("\\s+", -1);
      for (int i = 1; i < words.length; i++) {
        stems.put(words[i], words[0]);
      }
    }
    return Map.copyOf(stems);
  }

  /** The stem of a folded word; empty where a stemmer is to be trusted. */
  public static Optional<String> of(Language language, String folded) {
    return language == Language.EN ? Optional.ofNullable(ENGLISH.get(folded)) : Optional.empty();
  }
}
