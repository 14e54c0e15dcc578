package rollenkompass.retrieval.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import rollenkompass.retrieval.text.question.AnswerKind;
import rollenkompass.retrieval.text.question.Question;
import rollenkompass.retrieval.text.question.QuestionTerm;

/** Compares the terms of one question with passages, word by word. Not thread-safe. */
final class WordMatcher {
  // k1 and b as in LuceneRetriever.
  private static final double K1 = 0.9;
  private static final double B = 0.4;

  private final Question question;
  private final TextStatistics statistics;
  private final int terms;
  private final double[] rarities;
  private final IntTable table;
  private final int[] keys;
  private final List<int[]> termsOf = new ArrayList<>();
  private final List<double[]> weightsOf = new ArrayList<>();
  private final double[] frequency;
  private final double[] best;
  private double[] inSentence = new double[0];
  private final BitSet answering = new BitSet();

  WordMatcher(Question question, TextStatistics statistics) {
    this.question = question;
    this.statistics = statistics;
    this.terms = question.terms().size();
    this.rarities = question.terms().stream().mapToDouble(QuestionTerm::rarity).toArray();
    this.frequency = new double[terms];
    this.best = new double[terms];
    int forms = 0;
    for (QuestionTerm term : question.terms()) {
      forms += term.alternatives().size();
    }
    this.table = new IntTable(forms);
    this.keys = new int[forms];
    for (int t = 0; t < terms; t++) {
      for (QuestionTerm.Alternative alternative : question.terms().get(t).alternatives()) {
        add(alternative.key(), t, alternative.weight());
      }
    }
  }

  private void add(int key, int term, double weight) {
    int entry = table.get(key);
    if (entry == IntTable.NONE) {
      table.put(key, termsOf.size());
      keys[termsOf.size()] = key;
      termsOf.add(new int[] {term});
      weightsOf.add(new double[] {weight});
      return;
    }
    int[] known = termsOf.get(entry);
    for (int i = 0; i < known.length; i++) {
      if (known[i] == term) {
        weightsOf.get(entry)[i] = Math.max(weightsOf.get(entry)[i], weight);
        return;
      }
    }
    termsOf.set(entry, append(known, term));
    double[] weights = Arrays.copyOf(weightsOf.get(entry), known.length + 1);
    weights[known.length] = weight;
    weightsOf.set(entry, weights);
  }

  private static int[] append(int[] values, int value) {
    int[] longer = Arrays.copyOf(values, values.length + 1);
    longer[values.length] = value;
    return longer;
  }

  /** The keys of its forms, each once; {@link #match} knows each by its place. */
  int[] keys() {
    return Arrays.copyOf(keys, termsOf.size());
  }

  /** Whether a word is of the kind asked for and does not stand in the question itself. */
  boolean answers(WordTable words, int word) {
    boolean fits =
        switch (question.kind()) {
          case NUMBER -> words.isNumber(word) || words.isNumeral(word);
          case TIME -> words.isYear(word);
          case ANY -> false;
        };
    return fits && table.get(words.key(word, 0)) == IntTable.NONE;
  }

  /** Starts a passage; what is matched then belongs to it. */
  void start(int sentences) {
    Arrays.fill(frequency, 0);
    Arrays.fill(best, 0);
    int cells = (sentences + 1) * terms;
    if (inSentence.length < cells) {
      inSentence = new double[cells * 2];
    }
    Arrays.fill(inSentence, 0, cells, 0);
    answering.clear();
  }

  /** Matches a form. */
  void match(int form, int sentence) {
    int row = sentence * terms;
    int[] matched = termsOf.get(form);
    double[] weights = weightsOf.get(form);
    for (int i = 0; i < matched.length; i++) {
      int term = matched[i];
      frequency[term] += weights[i] / 2; // a word matches by its exact form and its stem
      best[term] = Math.max(best[term], weights[i]);
      inSentence[row + term] = Math.max(inSentence[row + term], weights[i]);
    }
  }

  /** Notes that a word that {@link #answers} stands in a sentence. */
  void answer(int sentence) {
    answering.set(sentence);
  }

  /** The most that {@link #words}, {@link #cover} and {@link #sentences} can be. */
  double most() {
    return Arrays.stream(rarities).sum();
  }

  /** The most that {@link #kind} can be. */
  double mostOfKind() {
    return question.kind() == AnswerKind.ANY ? 0 : most();
  }

  /** How well the passage covers each term: from 0 to 1. */
  List<Double> coverage() {
    return Arrays.stream(best).boxed().toList();
  }

  /** BM25 over the terms. */
  double words(AnalysedText text) {
    double norm = K1 * (1 - B + B * text.words() / statistics.words());
    double sum = 0;
    for (int t = 0; t < terms; t++) {
      double often = Math.max(frequency[t], best[t]);
      sum += rarities[t] * often / (often + norm);
    }
    return sum;
  }

  /** The rarity of the terms that the passage has. */
  double cover() {
    double sum = 0;
    for (int t = 0; t < terms; t++) {
      sum += rarities[t] * best[t];
    }
    return sum;
  }

  /** The rarity of the terms in the best {@code count} sentences in a row; 1 or 2. */
  double sentences(AnalysedText text, int count) {
    double most = 0;
    for (int s = 0; s < text.sentences(); s++) {
      most = Math.max(most, around(s, count));
    }
    return most;
  }

  /** The rarity of the terms in the best sentence that has a word of the kind asked for. */
  double kind() {
    double most = 0;
    for (int s = answering.nextSetBit(0); s >= 0; s = answering.nextSetBit(s + 1)) {
      most = Math.max(most, around(s, 1));
    }
    return most;
  }

  private double around(int sentence, int count) {
    int row = sentence * terms;
    double sum = 0;
    for (int t = 0; t < terms; t++) {
      double here = inSentence[row + t];
      sum += rarities[t] * (count == 1 ? here : Math.max(here, inSentence[row + terms + t]));
    }
    return sum;
  }
}
