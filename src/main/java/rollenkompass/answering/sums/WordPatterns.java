package rollenkompass.answering.sums;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rollenkompass.language.Language;
import rollenkompass.language.OwnFile;

/** Makes patterns of words as the program's own files write them, with bars between them. */
final class WordPatterns {
  private WordPatterns() {}

  /**
   * For each language the pattern of all words of a list.
   *
   * @param list the name of its files, in front of {@code .de.txt} and {@code .en.txt}
   */
  static Map<Language, Pattern> of(String list) {
    Map<Language, Pattern> patterns = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      patterns.put(language, any(String.join("|", lines(list, language))));
    }
    return patterns;
  }

  /**
   * For each language the pattern of the words in each line of a list, by the name in front of the
   * line.
   */
  static Map<Language, Map<String, Pattern>> named(String list) {
    Map<Language, Map<String, Pattern>> patterns = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Map<String, Pattern> named = new LinkedHashMap<>();
      for (String line : lines(list, language)) {
        String[] sides = line.split(":", -1);
        named.put(sides[0].strip(), any(sides[1]));
      }
      patterns.put(language, named);
    }
    return patterns;
  }

  private static List<String> lines(String list, Language language) {
    return OwnFile.lines(WordPatterns.class, list + "." + language.code() + ".txt");
  }

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
