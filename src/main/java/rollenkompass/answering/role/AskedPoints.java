package rollenkompass.answering.role;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import rollenkompass.language.Language;
import rollenkompass.language.Tokenizer;

/** Tells how many points of a comparison a message asks for: "three differences". */
final class AskedPoints {
  private static final String POINTS = "points";
  // Between the number and what is counted: "three main differences".
  private static final int REACH = 2;
  private static final Map<Language, AskedPoints> READ = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      READ.put(language, new AskedPoints(language));
    }
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> points;

  private AskedPoints(Language language) {
    Map<String, List<String>> lines = NamedWords.read("points", language);
    this.points = lines.remove(POINTS);
    lines.forEach((number, words) -> {
      numbers.put(number, Integer.valueOf(number));
      words.forEach(word -> numbers.put(word, Integer.valueOf(number)));
    });
  }

  /** The number; empty where a text asks for none. */
  static OptionalInt in(Language language, String text) {
    List<String> words = Tokenizer.folded(language, text);
    AskedPoints asked = READ.get(language);
    return IntStream.range(0, words.size())
        .filter(at -> asked.numbers.containsKey(words.get(at)))
        .filter(at -> asked.isPoint(words.subList(at + 1, words.size())))
        .map(at -> asked.numbers.get(words.get(at)))
        .findFirst();
  }

  private boolean isPoint(List<String> behind) {
    return behind.stream()
        .limit(REACH)
        .anyMatch(word -> points.stream().anyMatch(word::startsWith));
  }
}
