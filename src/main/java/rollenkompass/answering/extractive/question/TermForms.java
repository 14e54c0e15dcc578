package rollenkompass.answering.extractive.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rollenkompass.answering.extractive.passage.CorpusForms;
import rollenkompass.answering.extractive.passage.QuestionTerm;
import rollenkompass.answering.extractive.passage.Relatives;
import rollenkompass.language.Language;

/** Gathers what a term of a question may be called in the documents of each language. */
final class TermForms {
  private final Relatives relatives;
  private TermForms near;
  private final CorpusForms corpus;
  private final Map<Language, Map<String, Double>> forms = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, Double>> parts = new EnumMap<>(Language.class);

  TermForms(Relatives relatives) {
    this.relatives = relatives;
    this.corpus = relatives.corpus();
    for (Language language : Language.values()) {
      forms.put(language, new HashMap<>());
      parts.put(language, new HashMap<>());
    }
  }

  /** Adds a stem and its relatives. */
  void add(Language language, String stem, double strength) {
    add(forms.get(language), language, stem, strength);
  }

  /** Adds a stem without its relatives. */
  void addExact(Language language, String stem, double strength) {
    if (corpus.having(language, stem) > 0) {
      forms.get(language).merge(stem, strength, Math::max);
    }
  }

  /** Adds the stem of a word of a phrase and its relatives; the strengths of all words add up. */
  void addPart(Language language, String stem, double strength) {
    add(parts.get(language), language, stem, strength);
  }

  private void add(Map<String, Double> own, Language language, String stem, double strength) {
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
        own.forEach(
            (form, strength) -> all.add(new QuestionTerm.Form(language, form, strength, false))));
    parts.forEach((language, own) ->
        own.forEach(
            (form, strength) -> all.add(new QuestionTerm.Form(language, form, strength, true))));
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
    for (QuestionTerm.Form form : all()) {
      boolean isKnownWhole = form.isPart() && forms.get(form.language()).containsKey(form.form());
      if (!isKnownWhole) {
        double share = form.strength() * form.strength();
        having += share * corpus.having(form.language(), form.form());
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
