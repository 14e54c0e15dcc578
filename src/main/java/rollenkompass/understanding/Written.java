package rollenkompass.understanding;

import java.util.List;

/**
 * A message as it was written.
 *
 * @param text all of it
 * @param questions the two questions of one that asks two things, in order; else empty
 */
public record Written(String text, List<String> questions) {
  /** Nothing was written. */
  static final Written NOTHING = new Written("", List.of());

  public Written {
    questions = List.copyOf(questions);
  }

  /** The same without its end behind so many characters. */
  Written within(int length) {
    return text.length() <= length ? this : new Written(text.substring(0, length), List.of());
  }
}
