package rollenkompass.answering.told;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.language.Language;
import rollenkompass.language.OwnFile;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;

/**
 * The amount that a message asks for.
 *
 * @param number finds a number of its units, in whichever language
 * @param unit finds any of its units without a number, too
 * @param rest the words of the message that do not ask for it
 */
public record Measure(Pattern number, Pattern unit, List<String> rest) {
  /** How many words may stand between a number and its unit: "80 part-time hours". */
  private static final String BETWEEN = "(?:\\s+[\\p{L}-]+){0,2}?";

  private static final String NUMBER =
      "(?:\\d[\\d.,]*|\\b(?:"
          + Stream.of(Language.values())
              .flatMap(language ->
                  OwnFile.lines(Measure.class, "counting." + language.code() + ".txt").stream())
              .collect(Collectors.joining("|"))
          + ")\\b)";
  private static final int SHORTEST_STEM = 4;
  private static final List<Line> LINES = lines();
  private static final List<FoldedPhrase> COUNTS =
      LINES.stream()
          .filter(line -> line.units().isEmpty())
          .flatMap(line -> line.phrases().stream())
          .toList();

  public Measure {
    rest = List.copyOf(rest);
  }

  /** What a text asks for; empty where that is no amount. */
  static Optional<Measure> askedIn(String text) {
    List<String> words = Tokenizer.tokens(text).stream().map(Token::surface).toList();
    return LINES.stream()
        .filter(line -> !line.units().isEmpty())
        .flatMap(line -> line.askedIn(words).stream())
        .findFirst()
        .or(() -> counted(words));
  }

  /** How many of what stands behind "how many". */
  private static Optional<Measure> counted(List<String> words) {
    for (FoldedPhrase phrase : COUNTS) {
      int behind = phrase.endIn(words);
      boolean noun = behind > 0 && behind < words.size() && isLong(words.get(behind));
      if (noun) {
        List<String> rest = new ArrayList<>(words);
        phrase.takeFrom(rest);
        rest.remove(words.get(behind));
        List<String> units = List.of(stem(words.get(behind)));
        return Optional.of(new Measure(number(units), unit(units), rest));
      }
    }
    return Optional.empty();
  }

  /** Short words behind "how many" are seldom what is counted: "how many of them". */
  private static boolean isLong(String word) {
    return word.length() >= SHORTEST_STEM;
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), Math.max(SHORTEST_STEM, word.length() - 2)));
  }

  /** Whether a sentence says such an amount. */
  boolean isIn(String sentence) {
    return number.matcher(sentence).find();
  }

  /** Whether a sentence speaks of what is counted: "many years". */
  boolean isNamedIn(String sentence) {
    return unit.matcher(sentence).find();
  }

  private static Pattern unit(List<String> units) {
    return Pattern.compile(
        "(?<!\\p{L})(?:"
            + units.stream().map(Pattern::quote).collect(Collectors.joining("|"))
            + ")",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static List<Line> lines() {
    List<List<Line>> read =
        Arrays.stream(Language.values())
            .map(language ->
                OwnFile.lines(Measure.class, "measures." + language.code() + ".txt").stream()
                    .map(Line::of)
                    .toList())
            .toList();
    List<Line> lines = new ArrayList<>();
    for (List<Line> ofOne : read) {
      for (int i = 0; i < ofOne.size(); i++) {
        int at = i;
        List<String> units = read.stream().flatMap(all -> all.get(at).units().stream()).toList();
        lines.add(new Line(ofOne.get(i).phrases(), units));
      }
    }
    return List.copyOf(lines);
  }

  private static Pattern number(List<String> units) {
    String any = units.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?:" + NUMBER + BETWEEN + "\\s*-?(?:" + any + ")|(?:" + any + ")\\s*" + NUMBER + ")",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** How a kind of amount is asked for, and its units. */
  private record Line(List<FoldedPhrase> phrases, List<String> units) {
    static Line of(String line) {
      String[] sides = line.split(":", -1);
      return new Line(
          parts(sides[0]).stream()
              .map(FoldedPhrase::of)
              .sorted(Comparator.comparingInt(phrase -> -phrase.words().size()))
              .toList(),
          parts(sides[1]));
    }

    private static List<String> parts(String side) {
      return Arrays.stream(side.split("\\|", -1))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }

    Optional<Measure> askedIn(List<String> words) {
      List<String> rest = new ArrayList<>(words);
      phrases.forEach(phrase -> phrase.takeFrom(rest));
      return rest.size() == words.size()
          ? Optional.empty()
          : Optional.of(new Measure(number(units), unit(units), rest));
    }
  }
}
