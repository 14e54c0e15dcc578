package rollenkompass.answering.extractive.words;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What kind of thing a question asks for, and how a text shows that it has one. The expressions
 * stand in {@code answer-types.tsv}.
 */
public enum AnswerType {
  /** A phone number. */
  PHONE(true),
  /** A time of the clock. */
  CLOCK(true),
  /** A year. */
  YEAR(true),
  /** How old something is. */
  OLD(true),
  /** An address of the net, or any way to reach somebody. */
  CONTACT(true),
  /** A share in hundredths. */
  PERCENT(true),
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
  /** From or up to which age something is. */
  AGE(true),
  /** How much something measures. */
  MEASURE(true),
  /** How large something is, in whatever measure. */
  SIZE(true),
  /** A number of something. */
  NUMBER(true),
  /** The name of a person or thing. */
  NAME(true),
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

  private static final Map<AnswerType, Pattern> ASKS = patterns("asks");
  private static final Map<AnswerType, Pattern> ASKS_NOT = patterns("asks-not");
  private static final Map<AnswerType, Pattern> SHOWS = patterns("shows");
  private static final Map<AnswerType, Pattern> SHOWS_NOT = patterns("shows-not");
  private static final Map<AnswerType, Pattern> NAMES = patterns("names");

  private final boolean sure;

  AnswerType(boolean sure) {
    this.sure = sure;
  }

  private static Map<AnswerType, Pattern> patterns(String kind) {
    Map<AnswerType, Pattern> patterns = new EnumMap<>(AnswerType.class);
    for (AnswerType type : values()) {
      Expressions.of(type.name(), kind).ifPresent(pattern -> patterns.put(type, pattern));
    }
    return patterns;
  }

  /**
   * What a text asks for.
   *
   * @param words the words that say so; empty where nothing does
   */
  public record Asked(AnswerType type, String words) {}

  /** What {@code text} asks for: the kind whose words come first. */
  public static Asked askedIn(String text) {
    Set<AnswerType> excluded = having(ASKS_NOT, text);
    Asked best = new Asked(ANY, "");
    int first = Integer.MAX_VALUE;
    for (Map.Entry<AnswerType, Pattern> asks : ASKS.entrySet()) {
      Matcher words = asks.getValue().matcher(text);
      if (words.find() && words.start() < first && !excluded.contains(asks.getKey())) {
        best = new Asked(asks.getKey(), words.group());
        first = words.start();
      }
    }
    return best;
  }

  /** Whether only what states something answers, and no bare name, sum or date. */
  public boolean wantsStatement() {
    return this == WHETHER || this == HOW || this == REASON || this == ANY;
  }

  /** Whether a text shows surely whether it has what is asked for. */
  public boolean isSure() {
    return sure;
  }

  /** The kinds of things that a text has. */
  public static Set<AnswerType> in(String text) {
    Set<AnswerType> shown = having(SHOWS, text);
    shown.removeAll(having(SHOWS_NOT, text));
    if (Names.arePersonsIn(text)) {
      shown.add(NAME);
      shown.add(PERSON);
    }
    return shown;
  }

  /** The kinds of things that a text speaks of by name. */
  public static Set<AnswerType> namedIn(String text) {
    return having(NAMES, text);
  }

  private static Set<AnswerType> having(Map<AnswerType, Pattern> patterns, String text) {
    Set<AnswerType> found = EnumSet.noneOf(AnswerType.class);
    patterns.forEach((type, pattern) -> {
      if (pattern.matcher(text).find()) {
        found.add(type);
      }
    });
    return found;
  }
}
