package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.List;

/** Fits the weights of both models on examples. */
final class AnswerFit {
  private static final double RIDGE = 1;
  private static final double DECISION_RIDGE = 0.5;
  // A question bereft of its answer costs less than one without any: near misses of a document that
  // speaks of the matter are more like answers than what else people ask.
  private static final double WITHOUT_PASSAGES = 0.35;

  // Half of the questions for fitting are about documents in the other language; most people ask in
  // that of the documents.
  private static final double ACROSS_LANGUAGES = 0.3;

  private final List<Examples.Example> all;
  private final List<Examples.Example> bereft;

  /**
   * A fit.
   *
   * @param bereft the examples that have an answer, without the passages that have it
   */
  AnswerFit(List<Examples.Example> all, List<Examples.Example> bereft) {
    this.all = List.copyOf(all);
    this.bereft = List.copyOf(bereft);
  }

  /** A model that has learned nothing yet. */
  static AnswerModel start() {
    return new AnswerModel(flat(), Evidence.none(), 1);
  }

  private static double[] flat() {
    double[] start = new double[Features.NAMES.size()];
    start[Features.NAMES.indexOf("said")] = 6;
    start[Features.NAMES.indexOf("headed")] = 4.5;
    start[Features.NAMES.indexOf("titled")] = 3;
    start[Features.NAMES.indexOf("around")] = 2.5;
    start[Features.NAMES.indexOf("beside")] = 1.5;
    return start;
  }

  /** The weights that rank right sentences above others. */
  double[] score() {
    List<LogLinear.Choice> choices = new ArrayList<>();
    for (Examples.Example example : all) {
      if (example.isAnswerable()) {
        List<double[]> values = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (Candidate candidate : example.candidates()) {
          values.add(candidate.features().signs());
          right.add(example.asked().isAnsweredBy(candidate));
        }
        choices.add(new LogLinear.Choice(values, right, weight(example)));
      }
    }
    return new LogLinear(flat().length, RIDGE).choices(choices, flat());
  }

  /** The weights that tell where the sentence which {@code score} ranks first is right. */
  double[] decision(double[] score) {
    List<LogLinear.Case> cases = new ArrayList<>();
    for (Examples.Example e : all) {
      cases.add(new LogLinear.Case(evidence(e, score), isRight(e, score), weight(e)));
    }
    for (Examples.Example e : bereft) {
      double weight = WITHOUT_PASSAGES * weight(e);
      cases.add(new LogLinear.Case(evidence(e, score), false, weight));
    }
    return new LogLinear(Evidence.NAMES.size(), DECISION_RIDGE).cases(cases, Evidence.none());
  }

  private static double weight(Examples.Example example) {
    return example.asked().isAcrossLanguages() ? ACROSS_LANGUAGES : 1;
  }

  static List<Candidate> ranked(Examples.Example example, double[] score) {
    AnswerModel model = new AnswerModel(score, Evidence.none(), 1);
    List<Candidate> ranked = new ArrayList<>();
    for (Candidate c : example.candidates()) {
      ranked.add(new Candidate(c.passage(), c.sentence(), c.features(), model.score(c.features())));
    }
    ranked.sort(Candidate.BEST_FIRST);
    return ranked;
  }

  static double[] evidence(Examples.Example example, double[] score) {
    List<Candidate> ranked = ranked(example, score);
    return ranked.isEmpty() ? Evidence.none() : Extractor.decided(example.question(), ranked);
  }

  /** Whether the passage of the sentence ranked first answers; it is mostly quoted whole. */
  static boolean isRight(Examples.Example example, double[] score) {
    List<Candidate> ranked = ranked(example, score);
    return !ranked.isEmpty() && example.asked().isAnsweredBy(ranked.getFirst().passage().passage());
  }
}
