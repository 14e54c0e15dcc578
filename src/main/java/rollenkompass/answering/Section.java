package rollenkompass.answering;

import java.util.List;
import java.util.stream.Stream;

/**
 * A group of statements.
 *
 * @param heading its title; may be empty
 * @param points at least one
 */
public record Section(String heading, List<Point> points) {
  public Section {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a section needs a point: " + heading);
    }
  }

  /** The same, with another statement first. */
  Section startingWith(Point first) {
    return new Section(heading, Stream.concat(Stream.of(first), points.stream()).toList());
  }

  /** The same; without a title, below a sentence that announces it. */
  Section below(String lead) {
    return heading.isEmpty() ? new Section(lead, points) : this;
  }
}
