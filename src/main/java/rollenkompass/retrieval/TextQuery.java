package rollenkompass.retrieval;

import java.util.Objects;
import java.util.function.Predicate;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;

/**
 * A retrieval request in a person's own words.
 *
 * @param text what was asked
 * @param language the language it is asked in
 * @param limit how many hits at the most
 * @param among which passages may be found
 */
public record TextQuery(String text, Language language, int limit, Predicate<Passage> among) {
  public TextQuery {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be >= 1: " + limit);
    }
  }

  /** A request for any passages. */
  public TextQuery(String text, Language language, int limit) {
    this(text, language, limit, _ -> true);
  }
}
