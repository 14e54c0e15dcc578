package rollenkompass.answering.told;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import rollenkompass.answering.wording.AnyPhrase;
import rollenkompass.language.Language;
import rollenkompass.language.OwnFile;

/** Turns of phrase of both languages, each under a name: what a file beside this class lists. */
final class TurnsOfPhrase {
  private final Map<Language, Map<String, AnyPhrase>> phrases = new EnumMap<>(Language.class);

  /** Those of {@code file.de.txt} and {@code file.en.txt}. */
  TurnsOfPhrase(String file) {
    for (Language language : Language.values()) {
      Map<String, String> lines = new HashMap<>();
      OwnFile.forEachLine(
          TurnsOfPhrase.class,
          file + "." + language.code() + ".txt",
          line -> {
            String[] sides = line.split(":", 2);
            lines.merge(sides[0].strip(), sides[1], (one, other) -> one + "|" + other);
          });
      phrases.put(
          language,
          lines.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey, entry -> AnyPhrase.of(language, entry.getValue()))));
    }
  }

  /** Whether a text has one of those under {@code name}. */
  boolean has(String name, Language language, String text) {
    return of(name, language).isIn(text);
  }

  /** Those under {@code name}. */
  AnyPhrase of(String name, Language language) {
    return phrases.get(language).get(name);
  }
}
