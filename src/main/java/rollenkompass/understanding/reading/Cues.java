package rollenkompass.understanding.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.WordKeys;

/** The turns of phrase of both languages that tell what kind of message this is. */
public final class Cues {
  private final Phrases<Cue> phrases;
  private final Map<Language, List<String>> words = new EnumMap<>(Language.class);

  Cues(WordKeys wordKeys) {
    this.phrases = new Phrases<>(wordKeys);
    for (Language language : Language.values()) {
      List<String> all = new ArrayList<>();
      ShortForms shortForms = ShortForms.in(language);
      PhraseFile.read(
          Cues.class,
          "cues." + language.code() + ".txt",
          (cue, phrase) -> {
            for (String written : shortForms.of(phrase)) {
              phrases.add(language, written, Cue.named(cue));
            }
            all.add(phrase);
          });
      words.put(language, all);
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
