package rollenkompass.answering.wording;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;

/**
 * Phrases of which a text may have one, as the program's own files write them: bars between them, a
 * slash between words of which one stands there, a hyphen for the rest of a word, {@code …} for up
 * to four words, {@code #} for a number that is no year, a dot for the end of a sentence, {@code ^}
 * for the beginning of one and up to two words of it.
 */
public final class AnyPhrase {
  private static final Pattern BARS = Pattern.compile("\\|");
  private static final Pattern SLASH = Pattern.compile("/");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’´`]+|[€%]");
  private static final Pattern TOKEN = Pattern.compile(WORD.pattern() + "|[.!?:…]+(?=\\s|$)");
  private static final Pattern PART = Pattern.compile(WORD.pattern() + "|[….#^-]");
  private static final String END = ". ";
  private static final String SOME_WORDS = "(?:[^\\s.]+ ){0,4}?";
  private static final String BEGINNING = "(?<=^ |\\. )(?:[^\\s.]+ ){0,2}?";
  private static final String NUMBER = "(?!(?:19|20)\\d\\d )\\d\\S* ";

  private final Language language;
  private final List<Phrase> phrases;
  private final Set<String> words;

  private AnyPhrase(Language language, List<Phrase> phrases, Set<String> words) {
    this.language = language;
    this.phrases = phrases;
    this.words = words;
  }

  /**
   * A phrase.
   *
   * @param words the longest that stand in one place of it: a text without any need not be matched
   */
  private record Phrase(List<String> words, Pattern pattern) {
    boolean isIn(String folded) {
      for (String word : words) {
        if (folded.contains(word)) {
          return pattern.matcher(folded).find();
        }
      }
      return false;
    }
  }

  /** The phrases between the bars, in {@code language}. */
  public static AnyPhrase of(Language language, String phrases) {
    return new AnyPhrase(
        language,
        parts(phrases).stream().map(phrase -> phrase(language, phrase)).toList(),
        WORD.matcher(phrases)
            .results()
            .map(found -> Spelling.fold(language, found.group()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Phrase phrase(Language language, String phrase) {
    List<List<String>> places =
        SPACE.splitAsStream(phrase).map(place -> List.of(SLASH.split(place))).toList();
    List<String> words =
        places.stream()
            .map(choices -> choices.stream().map(choice -> longest(language, choice)).toList())
            .max(Comparator.comparingInt(AnyPhrase::shortest))
            .orElse(List.of());
    String pattern =
        places.stream().map(choices -> pattern(language, choices)).collect(Collectors.joining());
    return new Phrase(words, Pattern.compile("(?<= )" + pattern));
  }

  private static String longest(Language language, String place) {
    return WORD.matcher(place)
        .results()
        .map(found -> Spelling.fold(language, found.group()))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static int shortest(List<String> words) {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }

  private static String pattern(Language language, List<String> choices) {
    return choices.stream()
        .map(choice -> pattern(language, choice))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** What stands between bars. */
  static List<String> parts(String phrases) {
    return Arrays.stream(BARS.split(phrases, -1))
        .map(String::strip)
        .filter(phrase -> !phrase.isEmpty())
        .toList();
  }

  private static String pattern(Language language, String place) {
    return PART.matcher(place)
        .results()
        .map(MatchResult::group)
        .map(part ->
            switch (part) {
              case "…" -> SOME_WORDS;
              case "." -> Pattern.quote(END);
              case "#" -> NUMBER;
              case "^" -> BEGINNING;
              case "-" -> "\b";
              default -> Pattern.quote(Spelling.fold(language, part)) + " ";
            })
        .collect(Collectors.joining())
        .replace(" \b", "\\S* ");
  }

  /** Whether a text has one of them. */
  public boolean isIn(String text) {
    return isInFolded(folded(language, text));
  }

  /** The same of a text that was folded before, to be asked about many phrases. */
  boolean isInFolded(String folded) {
    return phrases.stream().anyMatch(phrase -> phrase.isIn(folded));
  }

  /** Whether a folded word stands in one of them. */
  public boolean hasWord(String word) {
    return words.contains(word);
  }

  /** What a folded text says beside them. */
  public String beside(String folded) {
    String rest = folded;
    for (Phrase phrase : phrases) {
      rest = phrase.isIn(rest) ? phrase.pattern().matcher(rest).replaceAll("") : rest;
    }
    return rest;
  }

  /** A text without what does not matter to phrases. */
  public static String folded(Language language, String text) {
    return TOKEN
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(token -> WORD.matcher(token).matches() ? Spelling.fold(language, token) + " " : END)
        .collect(Collectors.joining("", " ", ""));
  }
}
