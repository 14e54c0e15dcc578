package rollenkompass.retrieval.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
  private final List<int[]> termsOf = new ArrayList<>();
  private final List<double[]> weightsOf = new ArrayList<>();
  private final double[] frequency;
  private final double[] best;
  private double[] inSentence = new double[0];

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

  /** Reads a passage; the other methods speak of the last one. */
  void read(AnalysedText text) {
    Arrays.fill(frequency, 0);
    Arrays.fill(best, 0);
    int cells = (text.sentences() + 1) * terms;
    if (inSentence.length < cells) {
      inSentence = new double[cells * 2];
    }
    Arrays.fill(inSentence, 0, cells, 0);
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      for (int at = text.sentenceStart(sentence); at < text.sentenceEnd(sentence); at++) {
        read(text.table(), text.word(at), sentence * terms);
      }
    }
  }

  private void read(WordTable words, int word, int row) {
    for (int at = words.firstKey(word); at < words.endOfKeys(word); at++) {
      int entry = table.get(words.key(at));
      if (entry != IntTable.NONE) {
        match(entry, row);
      }
    }
  }

  private void match(int entry, int row) {
    int[] matched = termsOf.get(entry);
    double[] weights = weightsOf.get(entry);
    for (int i = 0; i < matched.length; i++) {
      int term = matched[i];
      frequency[term] += weights[i] / 2; // a word matches by its exact form and its stem
      best[term] = Math.max(best[term], weights[i]);
      inSentence[row + term] = Math.max(inSentence[row + term], weights[i]);
    }
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
  double kind(AnalysedText text) {
    double most = 0;
    if (question.kind() == AnswerKind.ANY) {
      return 0;
    }
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      if (answers(text, sentence)) {
        most = Math.max(most, around(sentence, 1));
      }
    }
    return most;
  }

  private boolean answers(AnalysedText text, int sentence) {
    for (int at = text.sentenceStart(sentence); at < text.sentenceEnd(sentence); at++) {
      if (answers(text.table(), text.word(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean answers(WordTable words, int word) {
    boolean fits =
        switch (question.kind()) {
          case NUMBER -> words.isNumber(word) || words.isNumeral(word);
          case TIME -> words.isYear(word);
          case ANY -> false;
        };
    return fits && table.get(words.key(words.firstKey(word))) == IntTable.NONE;
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
