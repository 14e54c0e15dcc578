package rollenkompass.answering.extractive.passage;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import rollenkompass.answering.extractive.words.Word;
import rollenkompass.language.Language;
import rollenkompass.language.WordMemory;

/** The forms in documents that stand for a stem. Remembers what it was asked; thread-safe. */
public final class Relatives {
  // How well a word of a document stands for the word of the question; fitted by hand on the
  // office documents for fitting.
  private static final double PART = 0.8;
  private static final double FAMILY = 0.7;

  private static final int MOST_REMEMBERED = 20_000;

  private final CorpusForms corpus;
  private final Map<Language, WordMemory<Map<String, Double>>> known =
      new EnumMap<>(Language.class);

  public Relatives(CorpusForms corpus) {
    this.corpus = corpus;
    for (Language language : Language.values()) {
      known.put(language, WordMemory.startingAgainAt(MOST_REMEMBERED));
    }
  }

  public CorpusForms corpus() {
    return corpus;
  }

  /**
   * The stem itself, as a part of compounds and in words of its family: those forms that some
   * passage has, with how well they stand for it, from 0 to 1.
   */
  public Map<String, Double> of(Language language, String stem) {
    return known.get(language).get(stem, word -> find(language, word));
  }

  private Map<String, Double> find(Language language, String stem) {
    Map<String, Double> forms = new LinkedHashMap<>();
    forms.put(stem, 1.0);
    forms.put(Word.PART + stem, PART);
    corpus.compounds(language, stem).forEach(other -> forms.merge(other, PART, Math::max));
    corpus
        .family(language, stem)
        .forEach(other -> {
          forms.merge(other, FAMILY, Math::max);
          forms.merge(Word.PART + other, FAMILY * PART, Math::max);
        });
    forms.keySet().removeIf(form -> corpus.having(language, form) == 0);
    return Map.copyOf(forms);
  }
}
