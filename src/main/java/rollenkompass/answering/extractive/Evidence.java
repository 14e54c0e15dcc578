package rollenkompass.answering.extractive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rollenkompass.answering.extractive.passage.QuestionTerm;
import rollenkompass.answering.extractive.question.PlainQuestion;
import rollenkompass.answering.extractive.words.AnswerType;

/** What the decision weighs whether the best sentence answers. */
final class Evidence {
  /** What tells which sentence is best, but not whether it answers; words count up to a limit. */
  private static final Set<String> LEFT_OUT =
      Set.of("ranked", "retrieved", "length", "opening", "words", "told");

  private static final int[] SIGNS =
      IntStream.range(0, Features.NAMES.size())
          .filter(sign -> !LEFT_OUT.contains(Features.NAMES.get(sign)))
          .toArray();

  private static final List<String> OWN =
      List.of(
          "always",
          "words",
          "missed",
          "absent",
          "strange",
          "strangeabroad",
          "lackingabroad",
          "gaps",
          "share",
          "lacking",
          "score",
          "whole",
          "told",
          "hardlyabroad",
          "bare",
          "barecovered");

  private static final AnswerType[] TYPES = AnswerType.values();

  /** What is weighed; {@link #of} gives its values in the same order. */
  static final List<String> NAMES =
      Stream.of(
              Arrays.stream(SIGNS).mapToObj(Features.NAMES::get),
              OWN.stream(),
              Arrays.stream(TYPES).map(type -> "asks " + type.name().toLowerCase(Locale.ROOT)))
          .flatMap(names -> names)
          .toList();

  private static final double MOST_WORDS = 4;
  private static final double ENOUGH_ABROAD = 2; // words that one look-alike cannot be
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
    double covered = f.said() + f.headed() + f.titled();
    double bare = isBare(question, best) ? 1 : 0;
    double[] own = {
      1,
      Math.min(MOST_WORDS, f.words()),
      missing.elsewhere(),
      missing.absent(),
      missing.strange(),
      missing.strange() * f.foreign(),
      (missing.elsewhere() + missing.absent()) * f.foreign(),
      missing.gaps(),
      share,
      whether ? f.heaviest() : 0,
      best.score() / SCALE,
      covered * covered,
      Math.min(MOST_WORDS, f.told()),
      Math.max(0, ENOUGH_ABROAD - f.told()) * f.foreign(),
      bare,
      bare * Math.min(1, covered + f.around() + f.beside())
    };
    double[] signs = f.signs();
    return Stream.of(
            Arrays.stream(SIGNS).mapToDouble(sign -> signs[sign]),
            Arrays.stream(own),
            Arrays.stream(TYPES).mapToDouble(type -> type == question.type() ? 1 : 0))
        .flatMapToDouble(values -> values)
        .toArray();
  }

  /** Whether the whole passage surely lacks the kind of thing asked for. */
  private static boolean isBare(PlainQuestion question, Candidate best) {
    AnswerType type = question.type();
    return type.isSure()
        && best.passage().sentences().stream().noneMatch(s -> s.has().contains(type));
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
