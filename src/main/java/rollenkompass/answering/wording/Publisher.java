package rollenkompass.answering.wording;

import java.util.Collection;
import java.util.IntSummaryStatistics;

/**
 * A study, an office or a publisher that statements are from.
 *
 * @param name as the documents write it, without its year and who reported it
 * @param statements how many are from it
 * @param years when those are from, one each, where their source says so
 */
record Publisher(String name, int statements, IntSummaryStatistics years) {
  private static final String DASH = "–";

  /** Those of {@code all}, all under one name. */
  static Publisher of(String name, Collection<Publisher> all) {
    IntSummaryStatistics years = new IntSummaryStatistics();
    all.forEach(publisher -> years.combine(publisher.years()));
    return new Publisher(name, all.stream().mapToInt(Publisher::statements).sum(), years);
  }

  /**
   * Whether it says only more exactly what {@code other} is called: "Office" and "Office North".
   */
  boolean isPartOf(Publisher other) {
    int end = other.name().length();
    return name.startsWith(other.name())
        && (name.length() == end || !Character.isLetterOrDigit(name.charAt(end)));
  }

  /** Its name, and the years in brackets. */
  String label() {
    if (years.getCount() == 0) {
      return name;
    }
    String from = String.valueOf(years.getMin());
    boolean one = years.getMin() == years.getMax();
    return name + " (" + (one ? from : from + DASH + years.getMax()) + ')';
  }
}
