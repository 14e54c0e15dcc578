package rollenkompass.answering.told;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rollenkompass.language.Language;
import rollenkompass.language.OwnFile;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;

/** The words of which a figure has the one or the other: gross or net, a month or a year. */
public final class PairedWords {
  private static final Map<Language, List<Pair>> PAIRS = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      List<Pair> pairs = new ArrayList<>();
      String file = "paired." + language.code() + ".txt";
      OwnFile.forEachLine(PairedWords.class, file, line -> pairs.add(Pair.of(line)));
      PAIRS.put(language, List.copyOf(pairs));
    }
  }

  private PairedWords() {}

  /** Which pairs a text has words of, by their place in the list. */
  static List<Integer> in(Language language, String text) {
    List<Pair> pairs = PAIRS.get(language);
    List<String> words = words(text);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).first(words).isPresent()) {
        found.add(i);
      }
    }
    return found;
  }

  /** Which sides of a pair a text has words of: 0, 1 or both. */
  static List<Integer> sides(int pair, Language language, String text) {
    List<List<FoldedPhrase>> sides = PAIRS.get(language).get(pair).sides();
    List<String> words = words(text);
    return IntStream.range(0, sides.size())
        .filter(side -> Pair.first(sides.get(side), words).isPresent())
        .boxed()
        .toList();
  }

  /** The word of a pair that a text has, as it is written there. */
  static Optional<String> said(int pair, Language language, String text) {
    return PAIRS.get(language).get(pair).first(words(text));
  }

  /** Whether both words of some pair are in a text. */
  static boolean hasBoth(Language language, String text) {
    List<String> words = words(text);
    return PAIRS.get(language).stream()
        .anyMatch(
            pair -> pair.sides().stream().allMatch(side -> Pair.first(side, words).isPresent()));
  }

  /** The words of a text that belong to no word of these pairs. */
  static List<String> rest(Language language, String text) {
    List<String> words = new ArrayList<>(words(text));
    for (Pair pair : PAIRS.get(language)) {
      pair.sides().forEach(side -> side.forEach(phrase -> phrase.takeFrom(words)));
    }
    return words;
  }

  private static List<String> words(String text) {
    return Tokenizer.tokens(text).stream().map(Token::surface).toList();
  }

  /** Two sides, each of several phrases. */
  private record Pair(List<List<FoldedPhrase>> sides) {
    static Pair of(String line) {
      return new Pair(
          Arrays.stream(line.split(":", -1))
              .map(side -> Arrays.stream(side.split("\\|", -1)).map(FoldedPhrase::of).toList())
              .toList());
    }

    Optional<String> first(List<String> words) {
      return sides.stream().flatMap(side -> first(side, words).stream()).findFirst();
    }

    static Optional<String> first(List<FoldedPhrase> side, List<String> words) {
      return side.stream().flatMap(phrase -> phrase.in(words).stream()).findFirst();
    }
  }
}
