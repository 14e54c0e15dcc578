package rollenkompass.answering.sums;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes patterns of words as the program's own files write them, with bars between them. */
final class WordPatterns {
  private WordPatterns() {}

  /** Finds any of the phrases where they stand as words of their own. */
  static Pattern any(String phrases) {
    String any =
        Arrays.stream(phrases.split("\\|", -1))
            .map(String::strip)
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<!\\p{L})(?:" + any + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
