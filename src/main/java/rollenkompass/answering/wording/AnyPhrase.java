package rollenkompass.answering.wording;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rollenkompass.language.Language;
import rollenkompass.language.OwnFile;
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
  private static final Pattern PART = Pattern.compile(WORD.pattern() + "|[….#^-]");
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

  /** A phrase. */
  static final class Phrase {
    private final List<List<String>> places;
    private final boolean goesOn;
    private final String expression;
    // Few of all phrases are ever matched. Compiled twice by two threads, it is the same.
    private Pattern pattern;

    /**
     * A phrase.
     *
     * @param places the words that may stand in each of its places, the most telling place first;
     *     of words that go on, the beginning
     * @param goesOn whether words may go on behind these
     * @param expression what it looks like in a folded text
     */
    private Phrase(List<List<String>> places, boolean goesOn, String expression) {
      this.places = places;
      this.goesOn = goesOn;
      this.expression = expression;
    }

    /** The words of which a text with it has one; an empty one where it has none itself. */
    List<String> words() {
      return places.isEmpty() ? List.of("") : places.getFirst();
    }

    /** Whether words may go on behind {@link #words}. */
    boolean goesOn() {
      return goesOn;
    }

    boolean isIn(String folded) {
      for (List<String> place : places) {
        if (!hasAny(folded, place)) {
          return false;
        }
      }
      return pattern().matcher(folded).find();
    }

    /** The text without it. */
    String removedFrom(String folded) {
      return isIn(folded) ? pattern().matcher(folded).replaceAll("") : folded;
    }

    private Pattern pattern() {
      Pattern compiled = pattern;
      if (compiled == null) {
        compiled = Pattern.compile(expression);
        pattern = compiled;
      }
      return compiled;
    }

    // A loop, for it runs some hundred times a question.
    private static boolean hasAny(String folded, List<String> words) {
      for (int i = 0; i < words.size(); i++) {
        if (folded.contains(words.get(i))) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * For each language all phrases of a file.
   *
   * @param beside the class that the file stands beside
   * @param name of the file, in front of {@code .de.txt} and {@code .en.txt}
   */
  public static Map<Language, AnyPhrase> ofFile(Class<?> beside, String name) {
    Map<Language, AnyPhrase> phrases = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      List<String> lines = OwnFile.lines(beside, name + "." + language.code() + ".txt");
      phrases.put(language, of(language, String.join("|", lines)));
    }
    return phrases;
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
    List<List<String>> words =
        places.stream()
            .map(choices -> choices.stream().map(choice -> longest(language, choice)).toList())
            .filter(choices -> !choices.contains(""))
            .sorted(Comparator.comparingInt(AnyPhrase::shortest).reversed())
            .toList();
    String pattern =
        places.stream().map(choices -> pattern(language, choices)).collect(Collectors.joining());
    return new Phrase(words, phrase.indexOf('-') >= 0, "(?<= )" + pattern);
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
              case "." -> Pattern.quote(FoldedText.END);
              case "#" -> NUMBER;
              case "^" -> BEGINNING;
              case "-" -> "\b";
              default -> Pattern.quote(Spelling.fold(language, part)) + " ";
            })
        .collect(Collectors.joining())
        .replace(" \b", "\\S* ");
  }

  /** Each of them, in order. */
  List<Phrase> phrases() {
    return phrases;
  }

  /** Whether a text has one of them. */
  public boolean isIn(String text) {
    String folded = FoldedText.of(language, text);
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
      rest = phrase.removedFrom(rest);
    }
    return rest;
  }
}
