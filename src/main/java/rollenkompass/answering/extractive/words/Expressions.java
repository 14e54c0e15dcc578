package rollenkompass.answering.extractive.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The regular expressions of {@code answer-types.tsv}. */
public final class Expressions {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final Map<String, Pattern> PATTERNS = patterns();

  private Expressions() {}

  private static Map<String, Pattern> patterns() {
    Map<String, String> joined = new HashMap<>();
    for (String[] line : TsvFile.lines(Expressions.class, "answer-types.tsv")) {
      joined.merge(key(line[0], line[1]), line[2], (one, more) -> one + "|" + more);
    }
    String number = joined.get(key("NUMBER", "word"));
    String words = NumberWords.oneOfAll();
    Map<String, Pattern> patterns = new HashMap<>();
    joined.forEach((key, expression) -> {
      String whole = expression.replace("{number}", number).replace("{words}", words);
      patterns.put(key, Pattern.compile(whole, FLAGS));
    });
    return patterns;
  }

  private static String key(String name, String kind) {
    return name + " " + kind;
  }

  /** The one of a name and kind, the first two cells of its lines. */
  public static Optional<Pattern> of(String name, String kind) {
    return Optional.ofNullable(PATTERNS.get(key(name, kind)));
  }

  /** The one that must be there. */
  public static Pattern the(String name, String kind) {
    return of(name, kind).orElseThrow();
  }
}
