package rollenkompass.language;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A language the program reads and answers in. */
public enum Language {
  /** German. */
  DE(Locale.GERMAN),
  /** English. */
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The ISO 639-1 code in lower case: {@code de} or {@code en}. */
  public String code() {
    return locale.getLanguage();
  }

  /** The locale for texts and number formats. */
  public Locale locale() {
    return locale;
  }

  /** The other language. */
  public Language other() {
    return this == DE ? EN : DE;
  }

  /** An immutable copy that keeps the order of the languages, the same in every run. */
  public static <V> Map<Language, V> inOrder(Map<Language, V> values) {
    Map<Language, V> ordered = new EnumMap<>(Language.class);
    ordered.putAll(values);
    return Collections.unmodifiableMap(ordered);
  }

  /** The language of a code such as {@code de} or {@code en-GB}; empty for any other language. */
  public static Optional<Language> ofCode(String code) {
    String primary = Locale.forLanguageTag(code.replace('_', '-')).getLanguage();
    for (Language language : values()) {
      if (language.code().equals(primary)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
