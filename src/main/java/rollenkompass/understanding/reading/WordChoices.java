package rollenkompass.understanding.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Phrases that differ in a few words. */
final class WordChoices {
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern SLASH = Pattern.compile("/");

  private WordChoices() {}

  /**
   * The phrases that one with slashes between words stands for, in order: {@code tell me/us a joke}
   * for two of them.
   */
  static List<String> written(String phrase) {
    return phrase.indexOf('/') < 0
        ? List.of(phrase)
        : of(phrase, place -> List.of(SLASH.split(place, -1)));
  }

  /**
   * A phrase with each choice of its words, in order.
   *
   * @param choices what may stand in the place of a word
   */
  static List<String> of(String phrase, Function<String, List<String>> choices) {
    List<String> chosen = List.of("");
    for (String place : SPACE.split(phrase, -1)) {
      List<String> words = choices.apply(place);
      List<String> longer = new ArrayList<>(chosen.size() * words.size());
      for (String start : chosen) {
        String before = start.isEmpty() ? "" : start + ' ';
        words.forEach(word -> longer.add(before + word));
      }
      chosen = longer;
    }
    return chosen;
  }
}
