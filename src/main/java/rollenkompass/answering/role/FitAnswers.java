package rollenkompass.answering.role;

import java.util.ArrayList;
import java.util.List;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Roles;
import rollenkompass.understanding.Interpretation;

/**
 * Answers whether a role fits somebody, where nothing is known of what he tells: with what the role
 * asks of people, by which he can judge himself.
 */
public final class FitAnswers {
  // By hand: more of them, or none, were no better on questions that nothing was learned from.
  private static final double FOUNDED = 0.4;
  private static final double SURELY_NOTHING = 0.7;
  private static final double CERTAIN = 0.9;
  private static final double LIKELY = 0.3;

  private static final int FEW = 2;

  private final Corpus corpus;
  private final Roles roles;
  private final Wording wording;
  private final ComparisonAnswers comparisons;

  public FitAnswers(Corpus corpus, Wording wording, ComparisonAnswers comparisons) {
    this.corpus = corpus;
    this.roles = corpus.roles();
    this.wording = wording;
    this.comparisons = comparisons;
  }

  /**
   * The answer, or a better one.
   *
   * @param right how likely {@code answer} is right
   */
  public Answer answer(Interpretation question, Answer answer, double right) {
    if (!question.manners().mayFit()
        || !question.speaksOfAsker()
        || question.roles().size() != 1
        || !question.topics().isEmpty()
        || question.description() != Interpretation.Description.NO) {
      return answer;
    }
    List<Passage> told = answer.passages();
    if (told.isEmpty()) {
      return answer instanceof Answer.Declined && right < SURELY_NOTHING
          ? comparisons.open(question)
          : answer;
    }
    if (told.stream().anyMatch(it -> it.belongsTo(roles.advice()))) {
      return answer;
    }
    String role = question.roles().getFirst();
    if (right >= (question.manners().fits() ? CERTAIN : FOUNDED)) {
      return answer;
    }
    boolean ofWork = told.stream().allMatch(it -> it.isAbout(role) && roles.isCompared(it));
    if (ofWork && answer instanceof Answer.Grounded grounded && answer.framing() == Framing.PLAIN) {
      return withDemands(question, grounded, role);
    }
    return right < (question.manners().fits() ? FOUNDED : LIKELY) && answer.framing().isOpen()
        ? comparisons.open(question)
        : answer;
  }

  /** What the role does, in brief, and what it asks of people. */
  private Answer withDemands(Interpretation question, Answer.Grounded answer, String role) {
    List<Passage> demands = corpus.passages(role, roles.advice());
    if (demands.isEmpty()) {
      return answer;
    }
    List<Section> sections = new ArrayList<>();
    answer.sections().stream().limit(1).map(FitAnswers::begun).forEach(sections::add);
    sections.add(
        new Section(
            wording.text(question.language(), "heading.demanded"),
            wording.points(question.language(), demands)));
    return answer.withSections(sections);
  }

  private static Section begun(Section section) {
    List<Point> points = section.points();
    return new Section(section.heading(), points.subList(0, Math.min(FEW, points.size())));
  }
}
