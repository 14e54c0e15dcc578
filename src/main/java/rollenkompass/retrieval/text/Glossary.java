package rollenkompass.retrieval.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.retrieval.Compounds;

/**
 * The bilingual word list that comes with the program: a line {@code
 * english<TAB>deutsch|deutsch|…}, the usual translation first.
 */
public final class Glossary implements Lexicon {
  /** The words of an encyclopedia, then those of offices. */
  private static final List<String> FILES =
      List.of("/rollenkompass/language/glossary.tsv", "/rollenkompass/language/office.tsv");

  // Each further translation counts that much of the one before it.
  private static final double NEXT = 0.9;

  private final Map<Language, Map<String, List<Translation>>> byKey = new EnumMap<>(Language.class);

  private Glossary(Reader lines, Map<Language, TextAnalysis> analyses) throws IOException {
    for (Language language : Language.values()) {
      byKey.put(language, new HashMap<>());
    }
    BufferedReader reader = new BufferedReader(lines);
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        add(line, number, analyses);
      }
    }
  }

  /** The list that comes with the program. */
  public static Glossary shipped(Stemmer stemmer) {
    StringBuilder lines = new StringBuilder();
    try {
      for (String file : FILES) {
        try (InputStream in = Glossary.class.getResourceAsStream(file)) {
          lines.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      return read(new StringReader(lines.toString()), stemmer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A list.
   *
   * @throws IllegalArgumentException for a line of another form; it names the line
   */
  static Glossary read(Reader lines, Stemmer stemmer) throws IOException {
    Map<Language, TextAnalysis> analyses = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      analyses.put(language, new TextAnalysis(language, stemmer, Compounds.none()));
    }
    return new Glossary(lines, analyses);
  }

  private void add(String line, int number, Map<Language, TextAnalysis> analyses) {
    String[] sides = line.split("\t", -1);
    if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
      throw new IllegalArgumentException(
          "glossary line " + number + " is not an English phrase, a tab and German ones: " + line);
    }
    double weight = 1;
    for (String german : sides[1].split("\\|", -1)) {
      if (german.isBlank()) {
        throw new IllegalArgumentException(
            "glossary line " + number + " has an empty word: " + line);
      }
      put(Language.EN, key(sides[0], analyses.get(Language.EN)), new Translation(german, weight));
      put(Language.DE, key(german, analyses.get(Language.DE)), new Translation(sides[0], weight));
      weight *= NEXT;
    }
  }

  private void put(Language from, String key, Translation translation) {
    byKey.get(from).computeIfAbsent(key, _ -> new ArrayList<>(2)).add(translation);
  }

  private static String key(String phrase, TextAnalysis analysis) {
    return WordForms.key(analysis.words(phrase));
  }

  @Override
  public List<Translation> translations(Language from, String key) {
    return byKey.get(from).getOrDefault(key, List.of());
  }
}
