package rollenkompass.retrieval.text.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rollenkompass.language.GlossaryFile;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.retrieval.Compounds;
import rollenkompass.retrieval.text.words.TextAnalysis;
import rollenkompass.retrieval.text.words.WordForms;

/** The bilingual word lists that come with the program. */
public final class Glossary implements Lexicon {
  // Each further translation counts that much of the one before it.
  private static final double NEXT = 0.9;

  private final Map<Language, Map<String, List<Translation>>> byKey = new EnumMap<>(Language.class);

  private Glossary() {
    for (Language language : Language.values()) {
      byKey.put(language, new HashMap<>());
    }
  }

  /** The words of an encyclopedia, then those of offices. */
  public static Glossary shipped(Stemmer stemmer) {
    TextAnalysis german = new TextAnalysis(Language.DE, stemmer, Compounds.none());
    TextAnalysis english = new TextAnalysis(Language.EN, stemmer, Compounds.none());
    Glossary glossary = new Glossary();
    GlossaryFile.readGeneral(entry -> glossary.add(entry, english, german));
    GlossaryFile.readOffice(entry -> glossary.add(entry, english, german));
    return glossary;
  }

  private void add(GlossaryFile.Entry entry, TextAnalysis english, TextAnalysis german) {
    String phrase = entry.english();
    double weight = 1;
    for (String translation : entry.german()) {
      put(Language.EN, key(phrase, english), new Translation(translation, weight));
      put(Language.DE, key(translation, german), new Translation(phrase, weight));
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
