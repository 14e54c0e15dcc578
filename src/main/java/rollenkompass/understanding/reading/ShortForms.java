package rollenkompass.understanding.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rollenkompass.language.Language;

/** Knows how people write a turn of phrase in haste: "r u a bot", "english pls". */
public final class ShortForms {

  private static final Map<Language, ShortForms> READ = new ConcurrentHashMap<>();

  private final Map<String, List<String>> forms = new HashMap<>();

  /** Those of {@code language}. */
  public static ShortForms in(Language language) {
    return READ.computeIfAbsent(language, ShortForms::new);
  }

  private ShortForms(Language language) {
    PhraseFile.read(
        ShortForms.class,
        "short-forms." + language.code() + ".txt",
        (word, form) -> forms.computeIfAbsent(word, _ -> new ArrayList<>()).add(form));
  }

  /** A turn of phrase in full, and with each choice of short forms. */
  public List<String> of(String phrase) {
    return WordChoices.of(phrase, this::fullAndShort);
  }

  private List<String> fullAndShort(String word) {
    List<String> all = new ArrayList<>(List.of(word));
    all.addAll(forms.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()));
    return all;
  }
}
