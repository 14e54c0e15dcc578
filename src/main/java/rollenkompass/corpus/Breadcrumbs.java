package rollenkompass.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The headings on the way down to a place in a document.
 *
 * @param text as a reader sees them, outermost first, joined by {@code " › "}; empty for none
 */
public record Breadcrumbs(String text) {
  private static final String SEPARATOR = " › ";
  private static final Pattern SEPARATORS = Pattern.compile(SEPARATOR, Pattern.LITERAL);

  /** Those of {@code headings}, outermost first. */
  public static Breadcrumbs of(List<String> headings) {
    return new Breadcrumbs(String.join(SEPARATOR, headings));
  }

  /** Those headings that can be seen, outermost first. */
  public List<String> headings() {
    return SEPARATORS.splitAsStream(text).filter(heading -> !heading.isBlank()).toList();
  }

  /** The last heading; empty where there is none. */
  public String innermost() {
    int at = text.lastIndexOf(SEPARATOR);
    return at < 0 ? text : text.substring(at + SEPARATOR.length());
  }

  /** Those of the headings above the last one. */
  public Breadcrumbs outer() {
    int at = text.lastIndexOf(SEPARATOR);
    return new Breadcrumbs(at < 0 ? "" : text.substring(0, at));
  }

  /** The same without the colons at the ends of headings that introduce a list. */
  public Breadcrumbs withoutColons() {
    return new Breadcrumbs(
        Arrays.stream(SEPARATORS.split(text, -1))
            .map(Breadcrumbs::withoutColon)
            .collect(Collectors.joining(SEPARATOR)));
  }

  private static String withoutColon(String heading) {
    return heading.endsWith(":") ? heading.substring(0, heading.length() - 1) : heading;
  }
}
