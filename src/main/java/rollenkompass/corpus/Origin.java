package rollenkompass.corpus;

import java.util.Optional;

/**
 * Who says what a statement says, where the document names it for that statement alone.
 *
 * @param source the study, office or publisher; not blank
 * @param year the year or years the statement is from, as the document writes them; empty where the
 *     source gives none
 * @param url where it can be read
 */
public record Origin(String source, Optional<String> year, Optional<String> url) {
  public Origin {
    if (source.isBlank()) {
      throw new IllegalArgumentException("an origin needs a source");
    }
  }

  /**
   * The source with its year, which is not said twice: {@code Study 2018}, {@code Office, 2023}.
   */
  public String label() {
    return year.filter(said -> !source.contains(said)).map(y -> source + ", " + y).orElse(source);
  }
}
