package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rollenkompass.corpus.PassageId;

/** Tells how well each sentence of a passage answers one question. */
final class SentenceScorer {
  private static final int[] BESIDE = {-1, 1};

  private final PlainQuestion question;
  private final PassageReader reader;
  private final AnswerModel model;
  private final Map<PassageId, PassageStrengths> strengths = new HashMap<>();
  private final Map<String, double[]> documents = new HashMap<>();

  SentenceScorer(PlainQuestion question, PassageReader reader, AnswerModel model) {
    this.question = question;
    this.reader = reader;
    this.model = model;
  }

  /** The sentences of passages, best first; the passages are given best first. */
  List<Candidate> candidates(List<ReadPassage> passages) {
    for (ReadPassage passage : passages) {
      strengths(passage).raiseByAll(document(passage));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      addSentences(passages.get(i), i + 1, candidates);
    }
    candidates.sort(Candidate.BEST_FIRST);
    return candidates;
  }

  private void addSentences(ReadPassage passage, int rank, List<Candidate> candidates) {
    PassageStrengths own = strengths(passage);
    double[] around = new double[question.terms().size()];
    own.raiseBySentences(around);
    double[] beside = new double[question.terms().size()];
    for (int distance : BESIDE) {
      reader
          .beside(passage.passage(), distance)
          .ifPresent(other -> strengths(other).raiseByText(beside));
    }
    for (int i = 0; i < own.sentences(); i++) {
      double[][] layers = {
        own.said(i), own.heading(), own.title(), around, beside, document(passage)
      };
      Features features = features(question, passage, i, layers, rank);
      candidates.add(new Candidate(passage, i, features, model.score(features)));
    }
  }

  private PassageStrengths strengths(ReadPassage passage) {
    return strengths.computeIfAbsent(
        passage.passage().id(), _ -> new PassageStrengths(question, passage));
  }

  /** How well each word of the question is covered somewhere in a document. */
  private double[] document(ReadPassage passage) {
    return documents.computeIfAbsent(
        passage.passage().source().document(), _ -> new double[question.terms().size()]);
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
