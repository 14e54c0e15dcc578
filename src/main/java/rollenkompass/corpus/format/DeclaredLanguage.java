package rollenkompass.corpus.format;

import java.util.Locale;
import java.util.Optional;
import rollenkompass.language.Language;

/** The language that a document declares. */
public final class DeclaredLanguage {
  private DeclaredLanguage() {}

  /** The language of a tag such as {@code de} or {@code en-GB}; empty for any other. */
  public static Optional<Language> of(String tag) {
    String[] parts = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2);
    return Language.ofCode(parts[0]);
  }
}
