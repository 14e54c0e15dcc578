package rollenkompass.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Who says what a statement says, where the document names it for that statement alone.
 *
 * @param source the study, office or publisher; not blank
 * @param year the year or years the statement is from, as the document writes them; empty where the
 *     source gives none
 * @param url where it can be read
 */
public record Origin(String source, Optional<String> year, Optional<String> url) {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern BEHIND_NAME =
      Pattern.compile("\\s*,.*|\\s+" + YEAR.pattern() + "\\b");
  private static final Pattern SEVERAL = Pattern.compile("\\s*;\\s*");

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

  /** The names of those who say it, without their year and who reported it. */
  public List<String> names() {
    return SEVERAL
        .splitAsStream(source)
        .map(name -> BEHIND_NAME.matcher(name).replaceAll("").strip())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Each year that it names, in the order of writing. */
  public IntStream years() {
    return year.stream()
        .flatMap(said -> YEAR.matcher(said).results())
        .map(MatchResult::group)
        .mapToInt(Integer::parseInt);
  }

  /** Whether {@code text} says itself who says so, and when, as far as that is known. */
  public boolean isNamedIn(String text) {
    return names().stream().allMatch(text::contains)
        && years().allMatch(from -> text.contains(String.valueOf(from)));
  }
}
