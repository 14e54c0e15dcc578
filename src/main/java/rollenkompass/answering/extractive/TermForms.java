package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rollenkompass.language.Language;

/** Gathers what a term of a question may be called in the documents of each language. */
final class TermForms {
  // How well a word of a document stands for the word of the question; fitted by hand on the
  // office documents for fitting.
  private static final double PART = 0.8;
  private static final double FAMILY = 0.7;

  private final CorpusForms corpus;
  private final Map<Language, Map<String, Double>> forms = new EnumMap<>(Language.class);

  TermForms(CorpusForms corpus) {
    this.corpus = corpus;
    for (Language language : Language.values()) {
      forms.put(language, new HashMap<>());
    }
  }

  /** Adds a stem: alone, as a part of compounds and in words of its family. */
  void add(Language language, String stem, double strength) {
    put(language, stem, strength);
    put(language, Word.PART + stem, strength * PART);
    corpus.compounds(language, stem).forEach(other -> put(language, other, strength * PART));
    corpus.family(language, stem).forEach(other -> {
      put(language, other, strength * FAMILY);
      put(language, Word.PART + other, strength * FAMILY * PART);
    });
  }

  private void put(Language language, String form, double strength) {
    if (corpus.having(language, form) > 0) {
      forms.get(language).merge(form, strength, Math::max);
    }
  }

  /** Those forms that some passage has; the strongest first. */
  List<QuestionTerm.Form> all() {
    List<QuestionTerm.Form> all = new ArrayList<>();
    forms.forEach((language, own) ->
        own.forEach((form, strength) -> all.add(new QuestionTerm.Form(language, form, strength))));
    all.sort(
        Comparator.comparingDouble(QuestionTerm.Form::strength)
            .reversed()
            .thenComparing(QuestionTerm.Form::form));
    return all;
  }

  /** In how many passages the term stands in some form, at most. */
  double having() {
    double having = 0;
    for (Map.Entry<Language, Map<String, Double>> own : forms.entrySet()) {
      for (Map.Entry<String, Double> form : own.getValue().entrySet()) {
        having += form.getValue() * corpus.having(own.getKey(), form.getKey());
      }
    }
    return Math.min(having, corpus.passages());
  }

  /** How much it tells that a passage has the term: the inverse document frequency of BM25. */
  double rarity() {
    double having = having();
    return Math.log(1 + (corpus.passages() - having + 0.5) / (having + 0.5));
  }
}
