package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.Directory;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.retrieval.Compounds;
import rollenkompass.retrieval.text.words.TextAnalysis;
import rollenkompass.retrieval.text.words.WordForms;

/**
 * What the index holds for the ranking of free text: in a field for each language the stems of the
 * words and the parts of the compounds, which the first pass searches, in another the passage as
 * the second pass reads it. Thread-safe.
 */
public final class TextFields {
  /** Stands before the stem of a part, which is no word of its own. */
  static final String PART = "+";

  private final Map<Language, TextAnalysis> analyses = new EnumMap<>(Language.class);
  private final Map<Language, WordNumbers> numbers = new EnumMap<>(Language.class);

  /** The fields of texts that are analysed with {@code compounds} and {@code stemmer}. */
  TextFields(Compounds compounds, Stemmer stemmer) {
    for (Language language : Language.values()) {
      analyses.put(language, new TextAnalysis(language, stemmer, compounds));
      numbers.put(language, new WordNumbers());
    }
  }

  /** The field of the stems and parts of a language. */
  static String forms(Language language) {
    return "text." + language.code();
  }

  /** The field of the passages as the second pass reads them. */
  static String reading(Language language) {
    return "reading." + language.code();
  }

  /** The headings and the label of a wording, each a sentence. */
  public static String headings(PassageText text) {
    return text.label().isEmpty() ? text.heading() : text.heading() + "\n" + text.label();
  }

  /** Adds what the index holds of one wording of a passage. */
  void add(Document document, PassageText text) {
    Language language = text.language();
    List<List<WordForms>> sentences =
        analyses.get(language).sentences(headings(text) + "\n" + text.text());
    List<String> tokens = new ArrayList<>();
    int letters = 1;
    for (List<WordForms> sentence : sentences) {
      for (WordForms forms : sentence) {
        letters += forms.folded().length() + 1;
        tokens.add(forms.stem());
        forms.parts().forEach(part -> tokens.add(PART + part));
      }
    }
    document.add(FixedTokens.field(forms(language), tokens));
    int[][] reading = numbers(sentences, numbers.get(language));
    document.add(new BinaryDocValuesField(reading(language), TextCode.write(letters, reading)));
  }

  private static int[][] numbers(List<List<WordForms>> sentences, WordNumbers numbers) {
    return sentences.stream()
        .map(sentence -> sentence.stream().mapToInt(numbers::of).toArray())
        .toArray(int[][]::new);
  }

  /** Writes what the passages that were added have in common; to be called once, at the end. */
  void write(Directory directory) throws IOException {
    for (Language language : Language.values()) {
      WordFile.write(directory, language, numbers.get(language).all());
    }
  }
}
