package rollenkompass.answering.extractive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What kind of thing a question asks for, and how a text shows that it has one. The expressions
 * stand in {@code answer-types.tsv}.
 */
enum AnswerType {
  /** An address of the net, a phone number. */
  CONTACT(true),
  /** A sum of money. */
  MONEY(true),
  /** How often something is. */
  OFTEN(true),
  /** A span of time, a length. */
  DURATION(true),
  /** A day. */
  DAY(true),
  /** The hours at which something is open. */
  HOURS(true),
  /** A point in time. */
  WHEN(true),
  /** A number of something. */
  NUMBER(true),
  /** The name of a person or thing. */
  NAME(false),
  /** A person or body. */
  PERSON(false),
  /** A place. */
  PLACE(false),
  /** A reason or purpose. */
  REASON(true),
  /** Whether something is so. */
  WHETHER(false),
  /** A way or means. */
  HOW(false),
  /** Anything else. */
  ANY(false);

  private static final String FILE = "answer-types.tsv";

  private static final String NUMBER_WORD =
      "(?:\\d|\\b(?:eine?[nmrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig"
          + "|dreißig|hundert|halbe?s?|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
          + "|twelve|twenty|thirty|hundred|half|kein\\w*|no|none|unbegrenzt|unlimited|dozen|dutzend"
          + "|doppelte?s?|double)\\b)";

  private static final Map<String, Pattern> PATTERNS = patterns();

  private final boolean sure;

  AnswerType(boolean sure) {
    this.sure = sure;
  }

  private static Map<String, Pattern> patterns() {
    Map<String, String> expressions = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                AnswerType.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().filter(line -> !line.startsWith("#")).toList();
      for (String line : lines) {
        String[] cells = line.split("\t", -1);
        expressions.merge(cells[0] + cells[1], cells[2], (one, more) -> one + "|" + more);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Pattern> patterns = new HashMap<>();
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    expressions.forEach((name, expression) ->
        patterns.put(name, Pattern.compile(expression.replace("{number}", NUMBER_WORD), flags)));
    return patterns;
  }

  /**
   * What a text asks for.
   *
   * @param words the words that say so; empty where nothing does
   */
  record Asked(AnswerType type, String words) {}

  /** What {@code text} asks for: the kind whose words come first. */
  static Asked askedIn(String text) {
    Asked best = new Asked(ANY, "");
    int first = Integer.MAX_VALUE;
    for (AnswerType type : values()) {
      Pattern asks = PATTERNS.get(type + "asks");
      if (asks != null) {
        Matcher words = asks.matcher(text);
        if (words.find() && words.start() < first) {
          best = new Asked(type, words.group());
          first = words.start();
        }
      }
    }
    return best;
  }

  /** Whether a text shows surely whether it has what is asked for. */
  boolean isSure() {
    return sure;
  }

  /** The kinds of things that a text has. */
  static Set<AnswerType> in(String text) {
    return having("shows", text);
  }

  /** The kinds of things that a text speaks of by name. */
  static Set<AnswerType> namedIn(String text) {
    return having("names", text);
  }

  private static Set<AnswerType> having(String what, String text) {
    Set<AnswerType> found = EnumSet.noneOf(AnswerType.class);
    for (AnswerType type : values()) {
      Pattern pattern = PATTERNS.get(type + what);
      if (pattern != null && pattern.matcher(text).find()) {
        found.add(type);
      }
    }
    return found;
  }
}
