package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells how well each sentence of a passage answers a question. */
final class SentenceScorer {
  private final PassageReader reader;

  SentenceScorer(PassageReader reader) {
    this.reader = reader;
  }

  /**
   * The sentences of a passage, in order.
   *
   * @param rank of the passage, from 1
   */
  List<Candidate> candidates(PlainQuestion question, ReadPassage passage, int rank) {
    double[] label = strengths(question, passage.label());
    double[] heading = strengths(question, passage.heading());
    double[] title = strengths(question, passage.title());
    double[] beside = new double[question.terms().size()];
    for (int distance : new int[] {-1, 1}) {
      Optional<ReadPassage> other = reader.beside(passage.passage(), distance);
      if (other.isPresent()) {
        for (ReadPassage.Sentence sentence : other.get().sentences()) {
          raise(beside, strengths(question, sentence.words()));
        }
        raise(beside, strengths(question, other.get().label()));
      }
    }
    List<double[]> own = new ArrayList<>();
    double[] around = new double[question.terms().size()];
    for (ReadPassage.Sentence sentence : passage.sentences()) {
      double[] said = strengths(question, sentence.words());
      own.add(said);
      raise(around, said);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      ReadPassage.Sentence sentence = passage.sentences().get(i);
      double[] said = own.get(i).clone();
      raise(said, label);
      double[][] layers = {said, heading, title, around, beside};
      Features features = features(question, passage, sentence, layers, rank);
      candidates.add(new Candidate(passage, i, features, ScoreWeights.score(features)));
    }
    return candidates;
  }

  private static Features features(
      PlainQuestion question,
      ReadPassage passage,
      ReadPassage.Sentence sentence,
      double[][] layers,
      int rank) {
    double all = Math.max(question.weight(), 1e-9);
    double[] covered = new double[question.terms().size()];
    double[] gains = new double[layers.length];
    for (int layer = 0; layer < layers.length; layer++) {
      for (int t = 0; t < covered.length; t++) {
        double gain = Math.max(0, layers[layer][t] - covered[t]);
        gains[layer] += gain * question.weights().get(t) / all;
        covered[t] += gain;
      }
    }
    double heaviest = 0;
    double words = 0;
    for (int t = 0; t < covered.length; t++) {
      heaviest = Math.max(heaviest, question.weights().get(t) * (1 - covered[t]) / all);
      words += covered[t];
    }
    boolean open = question.type() == AnswerType.ANY;
    boolean typed = question.type().isIn(sentence.text());
    return new Features(
        gains[0],
        gains[1],
        gains[2],
        gains[3],
        gains[4],
        !open && typed ? 1 : 0,
        !open && !typed ? 1 : 0,
        closeness(question, passage.label(), sentence.words()),
        1.0 / rank,
        sentence.text().length() / 100.0,
        heaviest,
        words);
  }

  private static void raise(double[] to, double[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] = Math.max(to[i], from[i]);
    }
  }

  private static double[] strengths(PlainQuestion question, List<Word> words) {
    double[] strengths = new double[question.terms().size()];
    for (int t = 0; t < strengths.length; t++) {
      for (Word word : words) {
        strengths[t] = Math.max(strengths[t], question.terms().get(t).match(word));
        if (strengths[t] == 1) {
          break;
        }
      }
    }
    return strengths;
  }

  /** The share of words asked for between the first and the last one of them. */
  private static double closeness(PlainQuestion question, List<Word> label, List<Word> words) {
    List<Word> all = new ArrayList<>(label);
    all.addAll(words);
    int first = -1;
    int last = -1;
    int matched = 0;
    for (int i = 0; i < all.size(); i++) {
      Word word = all.get(i);
      if (question.terms().stream().anyMatch(term -> term.match(word) > 0)) {
        first = first < 0 ? i : first;
        last = i;
        matched++;
      }
    }
    return matched < 2 ? 0 : matched / (double) (last - first + 1);
  }
}
