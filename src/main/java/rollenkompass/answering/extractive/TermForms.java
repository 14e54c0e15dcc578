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
  private final Relatives relatives;
  private TermForms near;
  private final CorpusForms corpus;
  private final Map<Language, Map<String, Double>> forms = new EnumMap<>(Language.class);

  TermForms(Relatives relatives) {
    this.relatives = relatives;
    this.corpus = relatives.corpus();
    for (Language language : Language.values()) {
      forms.put(language, new HashMap<>());
    }
  }

  /** Adds a stem and its relatives. */
  void add(Language language, String stem, double strength) {
    Map<String, Double> own = forms.get(language);
    relatives
        .of(language, stem)
        .forEach((form, share) -> own.merge(form, strength * share, Math::max));
  }

  /** The forms of what is only near the term. */
  TermForms near() {
    if (near == null) {
      near = new TermForms(relatives);
    }
    return near;
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

  /**
   * In how many passages the term stands in some form, at most. A form counts by the square of its
   * strength, so that the many words which only come near a term do not make it common.
   */
  double having() {
    double having = 0;
    for (Map.Entry<Language, Map<String, Double>> own : forms.entrySet()) {
      for (Map.Entry<String, Double> form : own.getValue().entrySet()) {
        double share = form.getValue() * form.getValue();
        having += share * corpus.having(own.getKey(), form.getKey());
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
