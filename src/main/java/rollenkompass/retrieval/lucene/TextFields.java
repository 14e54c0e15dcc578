package rollenkompass.retrieval.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.retrieval.Compounds;
import rollenkompass.retrieval.text.TextAnalysis;
import rollenkompass.retrieval.text.WordForms;

/**
 * What the index holds for the ranking of free text: in a field for each language the stems of the
 * words and the parts of the compounds, in another the words themselves, which tell what compounds
 * are made of.
 */
final class TextFields {
  /** Stands before the stem of a part, which is no word of its own. */
  static final String PART = "+";

  private static final FieldType FORMS = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType WORDS = type(IndexOptions.DOCS, true);

  private final Map<Language, TextAnalysis> analyses;

  private TextFields(Map<Language, TextAnalysis> analyses) {
    this.analyses = analyses;
  }

  /** The fields of texts that are analysed with {@code compounds} and {@code stemmer}. */
  static TextFields of(Compounds compounds, Stemmer stemmer) {
    Map<Language, TextAnalysis> analyses = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      analyses.put(language, new TextAnalysis(language, stemmer, compounds));
    }
    return new TextFields(analyses);
  }

  /** The field of the stems and parts of a language. */
  static String forms(Language language) {
    return "text." + language.code();
  }

  /** The field of the folded words of a language. */
  static String words(Language language) {
    return "words." + language.code();
  }

  /** The headings and the label of a wording, each a sentence. */
  static String headings(PassageText text) {
    return text.label().isEmpty() ? text.heading() : text.heading() + "\n" + text.label();
  }

  /** Adds what the index holds of one wording of a passage. */
  void add(Document document, PassageText text) {
    List<String> tokens = new ArrayList<>();
    Set<String> words = new HashSet<>();
    TextAnalysis analysis = analyses.get(text.language());
    for (WordForms forms : analysis.words(headings(text) + "\n" + text.text())) {
      tokens.add(forms.stem());
      forms.parts().forEach(part -> tokens.add(PART + part));
      words.add(forms.folded());
    }
    Language language = text.language();
    document.add(new Field(forms(language), new FixedTokens(tokens), FORMS));
    document.add(new Field(words(language), new FixedTokens(List.copyOf(words)), WORDS));
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
