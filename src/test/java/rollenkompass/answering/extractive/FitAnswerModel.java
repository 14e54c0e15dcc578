package rollenkompass.answering.extractive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import rollenkompass.corpus.Passage;

/**
 * Fits {@code model.tsv} on the office documents for fitting; those kept aside are not read.
 * Besides the questions that no document answers, every other one is asked once more without the
 * passages that answer it: then the best answer left is wrong.
 */
public final class FitAnswerModel {
  private static final Path MODEL =
      Path.of("src/main/resources/rollenkompass/answering/extractive/model.tsv");
  private static final double RIDGE = 1;
  private static final int FOLDS = 10;
  // The threshold is the lowest at which no more of the questions without an answer get one.
  private static final double MOST_INVENTED = 0.2;
  // An answer that is wrong for want of another costs less than one to a question without answer,
  // as such questions are fewer among those for fitting than their answers are.
  private static final double WITHOUT_PASSAGES = 0.5;

  private final Examples examples;
  private final List<Examples.Example> all = new ArrayList<>();
  private final List<Examples.Example> bereft = new ArrayList<>();

  private FitAnswerModel() throws IOException {
    examples = new Examples("fitting", new AnswerModel(flat(), flatDecision(), 1));
    for (Examples.Asked asked : examples.asked()) {
      all.add(examples.example(asked, _ -> true));
      if (asked.isAnswerable()) {
        Predicate<Passage> others = passage -> !asked.isAnsweredBy(passage);
        bereft.add(examples.example(asked, others));
      }
    }
  }

  /** Fits, prints how well by cross-validation, and writes; takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    FitAnswerModel fit = new FitAnswerModel();
    double[] score = fit.score(fit.all);
    double[] decision = fit.decision(fit.all, fit.bereft, score);
    double threshold = fit.threshold();
    write(score, decision, threshold);
  }

  private static double[] flat() {
    double[] start = new double[AnswerModel.SCORE_NAMES.size()];
    start[0] = 6;
    start[1] = 4.5;
    start[2] = 3;
    start[3] = 2.5;
    start[4] = 1.5;
    return start;
  }

  private static double[] flatDecision() {
    return new double[AnswerModel.DECISION_NAMES.size()];
  }

  private double[] score(List<Examples.Example> from) {
    List<LogLinear.Choice> choices = new ArrayList<>();
    for (Examples.Example example : from) {
      if (example.isAnswerable()) {
        List<double[]> values = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (Candidate candidate : example.candidates()) {
          values.add(AnswerModel.scored(candidate.features()));
          right.add(example.asked().isAnsweredBy(candidate));
        }
        choices.add(new LogLinear.Choice(values, right));
      }
    }
    return new LogLinear(flat().length, RIDGE).choices(choices, flat());
  }

  private double[] decision(
      List<Examples.Example> from, List<Examples.Example> without, double[] score) {
    List<LogLinear.Case> cases = new ArrayList<>();
    from.forEach(example ->
        cases.add(new LogLinear.Case(decided(example, score), isRight(example, score), 1)));
    without.forEach(
        example -> cases.add(new LogLinear.Case(decided(example, score), false, WITHOUT_PASSAGES)));
    return new LogLinear(flatDecision().length, RIDGE).cases(cases, flatDecision());
  }

  private static List<Candidate> ranked(Examples.Example example, double[] score) {
    AnswerModel model = new AnswerModel(score, flatDecision(), 1);
    List<Candidate> ranked = new ArrayList<>();
    for (Candidate c : example.candidates()) {
      ranked.add(new Candidate(c.passage(), c.sentence(), c.features(), model.score(c.features())));
    }
    ranked.sort(Candidate.BEST_FIRST);
    return ranked;
  }

  private static double[] decided(Examples.Example example, double[] score) {
    List<Candidate> ranked = ranked(example, score);
    return ranked.isEmpty() ? flatDecision() : Extractor.decided(example.question(), ranked);
  }

  private static boolean isRight(Examples.Example example, double[] score) {
    List<Candidate> ranked = ranked(example, score);
    return !ranked.isEmpty() && example.asked().isAnsweredBy(ranked.getFirst());
  }

  /** Cross-validates by question, so that no question is judged by weights fitted on it. */
  private double threshold() {
    List<double[]> judged = new ArrayList<>();
    int found = 0;
    int right = 0;
    int passages = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Examples.Example> seen = new ArrayList<>();
      List<Examples.Example> seenBereft = new ArrayList<>();
      Set<String> held = new HashSet<>();
      for (int i = 0; i < all.size(); i++) {
        if (i * FOLDS / all.size() == fold) {
          held.add(all.get(i).asked().id());
        } else {
          seen.add(all.get(i));
        }
      }
      bereft.stream().filter(e -> !held.contains(e.asked().id())).forEach(seenBereft::add);
      double[] score = score(seen);
      AnswerModel model = new AnswerModel(score, decision(seen, seenBereft, score), 1);
      for (Examples.Example example : all) {
        if (!held.contains(example.asked().id())) {
          continue;
        }
        double probability = model.probability(decided(example, score));
        boolean fits = isRight(example, score);
        judged.add(
            new double[] {example.asked().isAnswerable() ? 1 : 0, fits ? 1 : 0, probability});
        if (example.asked().isAnswerable()) {
          found += example.isAnswerable() ? 1 : 0;
          right += fits ? 1 : 0;
          List<Candidate> ranked = ranked(example, score);
          passages +=
              !ranked.isEmpty()
                      && example.asked().isAnsweredBy(ranked.getFirst().passage().passage())
                  ? 1
                  : 0;
        }
      }
    }
    double loss = 0;
    for (double[] j : judged) {
      loss -= Math.log(j[1] == 1 ? j[2] : 1 - j[2]) / judged.size();
    }
    System.out.printf(Locale.ROOT, "loss of the decision %.4f%n", loss);
    System.out.printf(
        "answerable %d, found %d, best passage %d, best sentence %d%n",
        judged.stream().filter(j -> j[0] == 1).count(), found, passages, right);
    double chosen = 1;
    for (int step = 18; step >= 2; step--) {
      double limit = step / 20.0;
      long invented = judged.stream().filter(j -> j[0] == 0 && j[2] >= limit).count();
      long none = judged.stream().filter(j -> j[0] == 0).count();
      if (invented <= MOST_INVENTED * none) {
        chosen = limit;
      }
      System.out.printf(
          Locale.ROOT,
          "%.2f right %d wrong %d invented %d of %d%n",
          limit,
          judged.stream().filter(j -> j[1] == 1 && j[2] >= limit).count(),
          judged.stream().filter(j -> j[0] == 1 && j[1] == 0 && j[2] >= limit).count(),
          invented,
          none);
    }
    return chosen;
  }

  private static void write(double[] score, double[] decision, double threshold)
      throws IOException {
    StringBuilder text =
        new StringBuilder("# fitted on src/test/resources/office/fitting: mvn -q -P fit\n");
    append(text, AnswerModel.SCORE, AnswerModel.SCORE_NAMES, score);
    append(text, AnswerModel.DECISION, AnswerModel.DECISION_NAMES, decision);
    append(text, AnswerModel.DECISION, List.of(AnswerModel.THRESHOLD), new double[] {threshold});
    Files.writeString(MODEL, text);
  }

  private static void append(
      StringBuilder text, String model, List<String> names, double[] weights) {
    for (int i = 0; i < weights.length; i++) {
      text.append(String.format(Locale.ROOT, "%s\t%s\t%.3f%n", model, names.get(i), weights[i]));
    }
  }
}
