package rollenkompass.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.WordKeys;

/** The turns of phrase of both languages that tell what kind of message this is. */
final class Cues {
  private final Phrases<Cue> phrases;
  private final Map<Language, List<String>> words = new EnumMap<>(Language.class);

  Cues(WordKeys wordKeys) {
    this.phrases = new Phrases<>(wordKeys);
    for (Language language : Language.values()) {
      load(language);
    }
  }

  private void load(Language language) {
    String file = "cues." + language.code() + ".txt";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Cues.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(language, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Language language, String line) {
    int colon = line.indexOf(':');
    Cue cue = Cue.named(line.substring(0, colon));
    for (String phrase : line.substring(colon + 1).split("\\|", -1)) {
      phrases.add(language, phrase.strip(), cue);
      words.computeIfAbsent(language, _ -> new ArrayList<>()).add(phrase);
    }
  }

  /** Every cue in a text, by position. */
  List<Phrases.Match<Cue>> in(List<Set<String>> keys) {
    return phrases.matches(keys);
  }

  /** All phrases of {@code language}. */
  List<String> words(Language language) {
    return words.get(language);
  }
}
