package rollenkompass.retrieval.text.question;

import java.util.LinkedHashMap;
import java.util.Map;
import rollenkompass.retrieval.Rarity;
import rollenkompass.retrieval.text.question.QuestionTerm.Alternative;
import rollenkompass.retrieval.text.question.QuestionTerm.Kind;
import rollenkompass.retrieval.text.words.WordForms;

/** Gathers what one term of a question may be called in the passages. */
final class Alternatives {
  // How well a match stands for the word itself; fitted with the weights of the signals.
  private static final double STEM = 0.97;
  private static final double PART = 0.7;
  private static final double PART_OF_TERM = 0.5;

  private final FormStatistics statistics;
  private final Map<Form, Double> weights = new LinkedHashMap<>();

  Alternatives(FormStatistics statistics) {
    this.statistics = statistics;
  }

  /** Adds a word, as it is, as a part of compounds, and by its own parts. */
  void addWord(WordForms forms, double weight) {
    add(Kind.EXACT, forms.folded(), weight);
    add(Kind.STEM, forms.stem(), weight * STEM);
    add(Kind.PART, forms.stem(), weight * PART);
    for (String part : forms.parts()) {
      add(Kind.STEM, part, weight * PART_OF_TERM);
      add(Kind.PART, part, weight * PART_OF_TERM * PART);
    }
  }

  private void add(Kind kind, String form, double weight) {
    weights.merge(new Form(kind, form), weight, Math::max);
  }

  /** How many passages have a form of about full weight. */
  private int passages() {
    double passages = 0;
    for (Map.Entry<Form, Double> entry : weights.entrySet()) {
      passages += entry.getValue() * count(entry.getKey());
    }
    return (int) Math.min(statistics.passages(), Math.round(passages));
  }

  private int count(Form form) {
    return switch (form.kind()) {
      case EXACT -> 0; // counted with its stem
      case STEM -> statistics.withStem(form.form());
      case PART -> statistics.withPart(form.form());
    };
  }

  /** Whether some passage has a form. */
  boolean isKnown() {
    return weights.keySet().stream().anyMatch(form -> count(form) > 0);
  }

  /** The term. */
  QuestionTerm term(int position) {
    double rarity = Rarity.of(passages(), statistics.passages());
    return new QuestionTerm(
        position,
        rarity,
        weights.entrySet().stream()
            .map(e -> new Alternative(e.getKey().kind(), e.getKey().form(), e.getValue()))
            .toList());
  }

  private record Form(Kind kind, String form) {}
}
