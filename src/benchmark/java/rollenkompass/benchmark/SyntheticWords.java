package rollenkompass.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import rollenkompass.retrieval.text.lexicon.Glossary;

/**
 * German words, each as frequent as the word of its rank is in a language: that of rank r comes
 * with a probability of 1 / (r + {@value #SHIFT}) ^ {@value #EXPONENT}. First come function words,
 * then the words of the glossary and numbers, the short ones rather first; the long tail is made of
 * them: compounds, inflected forms and more numbers, and of names made of syllables.
 */
final class SyntheticWords {
  // Mandelbrot's correction of Zipf's law. Both fit the words of an encyclopedia: with them, 15,000
  // words in a row have some 5,000 different ones.
  private static final double SHIFT = 2.7;
  private static final double EXPONENT = 1.1;

  private static final int VOCABULARY = 2_000_000;
  private static final int LAST_YEAR = 2030;
  private static final int LENGTH_OF_NUMBER = 10;
  private static final String GLOSSARY = "/rollenkompass/language/glossary.tsv";
  private static final String[] ENDINGS = "e en er es s n te ten t st".split(" ", -1);
  private static final String[] ONSETS =
      "B Br D Dr F Fl G Gr H J K Kl Kr L M N P R S Sch St T Tr V W Z".split(" ", -1);
  private static final String[] NUCLEI = "a e i o u ei au ie".split(" ", -1);
  private static final String[] CODAS = " n r l t ng st ch rt nd".split(" ", -1);

  private final List<Word> words = new ArrayList<>(VOCABULARY);
  private final double[] cumulated = new double[VOCABULARY];
  private final int functionWords;
  private final Random random;

  private record Word(String german, String english) {}

  /** The same words for a generator in the same state. */
  SyntheticWords(Random random) throws IOException {
    this.random = random;
    GermanAnalyzer.getDefaultStopSet().stream()
        .map(word -> word instanceof char[] letters ? new String(letters) : word.toString())
        .sorted(Comparator.comparingInt(String::length).thenComparing(word -> word))
        .forEach(word -> words.add(new Word(word, word)));
    functionWords = words.size();
    words.addAll(usual());
    int usual = words.size();
    double sum = 0;
    for (int rank = 0; rank < VOCABULARY; rank++) {
      if (rank >= usual) {
        words.add(rare(usual));
      }
      sum += Math.pow(rank + 1 + SHIFT, -EXPONENT);
      cumulated[rank] = sum;
    }
  }

  private List<Word> usual() throws IOException {
    record Placed(Word word, double place) {}

    List<Word> usual = new ArrayList<>(glossary());
    for (int number = 1; number <= LAST_YEAR; number++) {
      usual.add(same(Integer.toString(number)));
    }
    return usual.stream()
        .map(word -> new Placed(word, length(word.german()) * (1 + random.nextDouble())))
        .sorted(Comparator.comparingDouble(Placed::place))
        .map(Placed::word)
        .toList();
  }

  private static int length(String word) {
    return Character.isDigit(word.charAt(0)) ? LENGTH_OF_NUMBER : word.length();
  }

  private static List<Word> glossary() throws IOException {
    Set<String> known = new HashSet<>();
    try (InputStream in = Glossary.class.getResourceAsStream(GLOSSARY);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .flatMap(sides ->
              Stream.of(sides[1].split("\\|", -1)).map(german -> new Word(german, sides[0])))
          .filter(word -> word.german().chars().allMatch(Character::isLetter))
          .filter(word -> known.add(word.german()))
          .toList();
    }
  }

  private static Word same(String word) {
    return new Word(word, word);
  }

  private Word rare(int usual) {
    Word word = any(usual);
    return switch (random.nextInt(20)) {
      case 0 -> same(Integer.toString(random.nextInt(1_000_000)));
      case 1, 2 -> new Word(word.german() + one(ENDINGS), word.english());
      case 3, 4, 5, 6, 7 -> same(name());
      default -> compound(word, any(usual));
    };
  }

  private Word any(int usual) {
    return words.get(random.nextInt(functionWords, usual));
  }

  private static Word compound(Word first, Word second) {
    return new Word(
        first.german() + second.german().toLowerCase(Locale.ROOT),
        first.english() + " " + second.english());
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(2, 4); i > 0; i--) {
      name.append(one(ONSETS)).append(one(NUCLEI)).append(one(CODAS));
    }
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }

  /** The rank of a word, from 0, as probable as its word is frequent. */
  int next() {
    double at = random.nextDouble() * cumulated[VOCABULARY - 1];
    int place = Arrays.binarySearch(cumulated, at);
    return Math.min(VOCABULARY - 1, place < 0 ? -place - 1 : place);
  }

  /** Whether the word of a rank is a function word. */
  boolean isFunctionWord(int rank) {
    return rank < functionWords;
  }

  String german(int rank) {
    return words.get(rank).german();
  }

  /** What a word is called in English; the same where the glossary does not tell. */
  String english(int rank) {
    return words.get(rank).english();
  }
}
