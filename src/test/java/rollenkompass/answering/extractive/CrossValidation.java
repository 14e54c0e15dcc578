package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Judges each question by weights that were fitted without any question of its document; questions
 * without an answer stand for themselves.
 */
final class CrossValidation {
  private static final int FOLDS = 10;

  private final List<Judged> judged = new ArrayList<>();

  /**
   * A judgement.
   *
   * @param direction the languages of question and document
   * @param answerable whether some document answers
   * @param right whether the best passage does
   */
  private record Judged(String direction, boolean answerable, boolean right, double probability) {}

  CrossValidation(List<Examples.Example> all, List<Examples.Example> bereft) {
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      AnswerFit fit =
          new AnswerFit(
              all.stream().filter(e -> fold(e) != held).toList(),
              bereft.stream().filter(e -> fold(e) != held).toList());
      double[] score = fit.score();
      AnswerModel model = new AnswerModel(score, fit.decision(score), 1);
      all.stream()
          .filter(e -> fold(e) == held)
          .forEach(e ->
              judged.add(
                  new Judged(
                      direction(e.asked()),
                      e.asked().isAnswerable(),
                      AnswerFit.isRight(e, score),
                      model.probability(AnswerFit.evidence(e, score)))));
    }
  }

  private static int fold(Examples.Example example) {
    Examples.Asked asked = example.asked();
    return Math.floorMod((asked.isAnswerable() ? asked.document() : asked.id()).hashCode(), FOLDS);
  }

  private static String direction(Examples.Asked asked) {
    String document = asked.document().contains(".de.") ? "de" : "en";
    return asked.language().code() + (asked.isAnswerable() ? " on " + document : "");
  }

  /** Prints what share of questions gets a right, a wrong or an invented answer at each limit. */
  void print() {
    for (int step = 18; step >= 2; step--) {
      double limit = step / 20.0;
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%.2f", limit));
      line.append(String.format(Locale.ROOT, " invented %.3f", invented(limit)));
      Map<String, List<Judged>> byDirection = new LinkedHashMap<>();
      for (Judged each : judged) {
        if (each.answerable()) {
          byDirection.computeIfAbsent("all", _ -> new ArrayList<>()).add(each);
          byDirection.computeIfAbsent(each.direction(), _ -> new ArrayList<>()).add(each);
        }
      }
      byDirection.forEach((direction, some) ->
          line.append(
              String.format(
                  Locale.ROOT,
                  "; %s right %.3f wrong %.3f",
                  direction,
                  share(some, limit, true),
                  share(some, limit, false))));
      System.out.println(line);
    }
  }

  private static double share(List<Judged> some, double limit, boolean right) {
    return some.stream().filter(j -> j.probability() >= limit && j.right() == right).count()
        / (double) some.size();
  }

  /** The share of the questions without an answer that get one. */
  double invented(double limit) {
    List<Judged> without = judged.stream().filter(j -> !j.answerable()).toList();
    return share(without, limit, false);
  }
}
