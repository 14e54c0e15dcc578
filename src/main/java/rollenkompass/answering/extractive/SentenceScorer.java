package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rollenkompass.language.Language;

/** Tells how well each sentence of a passage answers a question. */
final class SentenceScorer {
  private final PassageReader reader;
  private final AnswerModel model;

  SentenceScorer(PassageReader reader, AnswerModel model) {
    this.reader = reader;
    this.model = model;
  }

  /**
   * The sentences of a passage, in order.
   *
   * @param rank of the passage, from 1
   * @param document how well each word of the question is covered somewhere in its document
   */
  List<Candidate> candidates(
      PlainQuestion question, ReadPassage passage, int rank, double[] document) {
    Language language = passage.language();
    double[] label = question.strengths(language, passage.label());
    double[] heading = question.strengths(language, passage.heading());
    double[] title = question.strengths(language, passage.title());
    double[] beside = new double[question.terms().size()];
    for (int distance : new int[] {-1, 1}) {
      Optional<ReadPassage> other = reader.beside(passage.passage(), distance);
      if (other.isPresent()) {
        for (ReadPassage.Sentence sentence : other.get().sentences()) {
          raise(beside, question.strengths(language, sentence.words()));
        }
        raise(beside, question.strengths(language, other.get().label()));
      }
    }
    List<double[]> own = new ArrayList<>();
    double[] around = new double[question.terms().size()];
    for (ReadPassage.Sentence sentence : passage.sentences()) {
      double[] said = question.strengths(language, sentence.words());
      own.add(said);
      raise(around, said);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      double[] said = own.get(i).clone();
      raise(said, label);
      double[][] layers = {said, heading, title, around, beside, document};
      Features features = features(question, passage, i, layers, rank);
      candidates.add(new Candidate(passage, i, features, model.score(features)));
    }
    return candidates;
  }

  private static Features features(
      PlainQuestion question, ReadPassage passage, int number, double[][] layers, int rank) {
    double all = Math.max(question.weight(), 1e-9);
    double[] covered = new double[question.terms().size()];
    double[] gains = new double[layers.length];
    for (int layer = 0; layer < layers.length; layer++) {
      for (int t = 0; t < covered.length; t++) {
        double gain = Math.max(0, layers[layer][t] - covered[t]);
        gains[layer] += gain * question.terms().get(t).weight() / all;
        covered[t] += gain;
      }
    }
    double heaviest = 0;
    double words = 0;
    for (int t = 0; t < covered.length; t++) {
      double missing = question.terms().get(t).weight() * (1 - covered[t]) / all;
      heaviest = Math.max(heaviest, missing);
      words += covered[t];
    }
    ReadPassage.Sentence sentence = passage.sentences().get(number);
    AnswerType type = question.type();
    boolean found = sentence.has().contains(type);
    boolean sure = type.isSure() && type != AnswerType.ANY;
    boolean hint = !type.isSure() && type != AnswerType.ANY;
    return new Features(
        gains[0],
        gains[1],
        gains[2],
        gains[3],
        gains[4],
        gains[5],
        sure && found ? 1 : 0,
        sure && !found ? 1 : 0,
        hint && found ? 1 : 0,
        hint && !found ? 1 : 0,
        sentence.names().contains(type) ? 1 : 0,
        closeness(question, passage, sentence),
        1.0 / rank,
        sentence.text().length() / 100.0,
        number == 0 ? 1 : 0,
        passage.language() == question.language() ? 0 : 1,
        heaviest,
        question.share(layers[2]),
        question.share(layers[1]),
        words,
        Arrays.stream(covered).boxed().toList());
  }

  /** How well each word of the question is covered by a passage and its title and headings. */
  double[] coverage(PlainQuestion question, ReadPassage passage) {
    double[] coverage = question.strengths(passage.language(), passage.title());
    raise(coverage, question.strengths(passage.language(), passage.heading()));
    raise(coverage, question.strengths(passage.language(), passage.label()));
    for (ReadPassage.Sentence sentence : passage.sentences()) {
      raise(coverage, question.strengths(passage.language(), sentence.words()));
    }
    return coverage;
  }

  static void raise(double[] to, double[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] = Math.max(to[i], from[i]);
    }
  }

  /** The share of words asked for between the first and the last one of them. */
  private static double closeness(
      PlainQuestion question, ReadPassage passage, ReadPassage.Sentence sentence) {
    List<Word> all = new ArrayList<>(passage.label());
    all.addAll(sentence.words());
    int first = -1;
    int last = -1;
    int matched = 0;
    for (int i = 0; i < all.size(); i++) {
      if (question.matches(passage.language(), all.get(i))) {
        first = first < 0 ? i : first;
        last = i;
        matched++;
      }
    }
    return matched < 2 ? 0 : matched / (double) (last - first + 1);
  }
}
