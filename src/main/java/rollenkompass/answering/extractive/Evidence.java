package rollenkompass.answering.extractive;

import java.util.List;

/** What the decision weighs whether the best sentence answers. */
final class Evidence {
  /** What is weighed; {@link #of} gives its values in the same order. */
  static final List<String> NAMES =
      List.of(
          "always",
          "said",
          "headed",
          "titled",
          "around",
          "beside",
          "elsewhere",
          "near",
          "nearby",
          "typed",
          "untyped",
          "hinted",
          "unhinted",
          "named",
          "close",
          "foreign",
          "heaviest",
          "words",
          "topical",
          "sectional",
          "missed",
          "absent",
          "strange",
          "strangeabroad",
          "lackingabroad",
          "gaps",
          "share",
          "whether",
          "lacking",
          "score");

  private static final double MOST_WORDS = 4;
  private static final double GAP = 0.2; // of the question, from which on a missing word gapes
  private static final double SCALE = 10; // of scores, to the size of what else is weighed

  private Evidence() {}

  /** The values where no sentence has anything of the question. */
  static double[] none() {
    return new double[NAMES.size()];
  }

  /**
   * The values.
   *
   * @param share of the best sentence in the likelihood of all, from 0 to 1
   */
  static double[] of(PlainQuestion question, Candidate best, double share) {
    Features f = best.features();
    Missing missing = Missing.from(question, f.coverage());
    boolean whether = question.type() == AnswerType.WHETHER;
    return new double[] {
      1,
      f.said(),
      f.headed(),
      f.titled(),
      f.around(),
      f.beside(),
      f.elsewhere(),
      f.near(),
      f.nearby(),
      f.typed(),
      f.untyped(),
      f.hinted(),
      f.unhinted(),
      f.named(),
      f.close(),
      f.foreign(),
      f.heaviest(),
      Math.min(MOST_WORDS, f.words()),
      f.topical(),
      f.sectional(),
      missing.elsewhere(),
      missing.absent(),
      missing.strange(),
      missing.strange() * f.foreign(),
      (missing.elsewhere() + missing.absent()) * f.foreign(),
      missing.gaps(),
      share,
      whether ? 1 : 0,
      whether ? f.heaviest() : 0,
      best.score() / SCALE
    };
  }

  /**
   * What of the question a sentence and what stands around it lack, by why that may be.
   *
   * @param elsewhere the share of words that other passages have
   * @param absent the share of ordinary words that no passage has
   * @param strange the share of names and the like that no passage has
   * @param gaps how many words of weight are lacking
   */
  private record Missing(double elsewhere, double absent, double strange, int gaps) {
    static Missing from(PlainQuestion question, List<Double> coverage) {
      double all = Math.max(question.weight(), 1e-9);
      double elsewhere = 0;
      double absent = 0;
      double strange = 0;
      int gaps = 0;
      for (int i = 0; i < coverage.size(); i++) {
        QuestionTerm term = question.terms().get(i);
        double lack = term.weight() * (1 - coverage.get(i)) / all;
        if (term.isKnown()) {
          elsewhere += lack;
        } else if (term.isOrdinary()) {
          absent += lack;
        } else {
          strange += lack;
        }
        gaps += lack > GAP ? 1 : 0;
      }
      return new Missing(elsewhere, absent, strange, gaps);
    }
  }
}
