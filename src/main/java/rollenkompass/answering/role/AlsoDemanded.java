package rollenkompass.answering.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/**
 * Puts among the reasons for a role what it asks of people, where that speaks of what somebody
 * tells of himself: what a job is alone does not say whether he can do it.
 */
public final class AlsoDemanded {
  private static final int MOST = 2;
  // By hand: what only touches what was told is no reason.
  private static final double AS_GOOD = 0.35;

  /** What a message is taken for in which somebody tells of himself, too, and asks what fits. */
  private static final Set<QuestionKind> PERSONAL =
      EnumSet.of(QuestionKind.YES_NO, QuestionKind.WHO);

  private final Wording wording;
  private final Roles roles;
  private final EvidenceFinder evidence;

  public AlsoDemanded(Wording wording, EvidenceFinder evidence) {
    this.wording = wording;
    this.roles = wording.roles();
    this.evidence = evidence;
  }

  /** The answer with what is demanded, too. */
  Answer with(Interpretation question, Answer answer) {
    return isAdvised(question) && answer instanceof Answer.Grounded grounded
        ? demanded(question, grounded).map(it -> with(grounded, it)).orElse(answer)
        : answer;
  }

  /** Whether it asks what fits a person, and not what he aims at. */
  private static boolean isAdvised(Interpretation question) {
    boolean personal = PERSONAL.contains(question.kind()) && question.speaksOfAsker();
    return (question.kind() == QuestionKind.ADVICE || personal)
        && !question.manners().employs()
        && !question.manners().hires()
        && question.topics().isEmpty();
  }

  /**
   * What is demanded of what is told, or comes nearest to a reason; empty where the answer has such
   * a thing, or is of several roles.
   */
  private Optional<Passage> demanded(Interpretation question, Answer.Grounded answer) {
    List<Passage> reasons = answer.passages();
    List<Role> about = roles.in(reasons);
    boolean lacking =
        answer.framing() == Framing.PLAIN
            && about.size() == 1
            && reasons.size() <= MOST
            && reasons.stream().allMatch(roles::isCompared)
            && reasons.stream().noneMatch(it -> it.belongsTo(roles.advice()));
    return lacking
        ? ofTheTold(question, about.getFirst()).or(() -> besideReasons(reasons))
        : Optional.empty();
  }

  private Optional<Passage> besideReasons(List<Passage> reasons) {
    return reasons.stream()
        .flatMap(it -> evidence.onTopic(it, roles.advice()).stream())
        .findFirst();
  }

  private Optional<Passage> ofTheTold(Interpretation question, Role role) {
    boolean tells = question.manners().likes() || question.manners().dislikes();
    if (!tells || told(question).isEmpty()) {
      return Optional.empty();
    }
    Interpretation of = question.focus().isEmpty() ? question.ofDisliked() : question;
    Evidence found = evidence.find(of, Set.of(role.id()));
    return found.passages().stream()
        .filter(it -> Evidence.reaches(it.score(), AS_GOOD, found.best()))
        .map(Evidence.Scored::passage)
        .filter(it -> it.belongsTo(roles.advice()) && it.isAbout(role.id()))
        .filter(it -> speaksOf(it, told(question)))
        .findFirst();
  }

  /** Whether it speaks of a third of what is told, or more. */
  private boolean speaksOf(Passage passage, List<Term> told) {
    long touched =
        told.stream().filter(term -> evidence.touches(List.of(passage), List.of(term))).count();
    return 3 * touched >= told.size();
  }

  private static List<Term> told(Interpretation question) {
    return Stream.concat(question.focus().stream(), question.disliked().stream()).toList();
  }

  private Answer with(Answer.Grounded answer, Passage demanded) {
    List<Section> sections = new ArrayList<>(answer.sections());
    List<Point> points = new ArrayList<>();
    String heading = sections.isEmpty() ? "" : sections.getLast().heading();
    if (!sections.isEmpty()) {
      points.addAll(sections.removeLast().points());
    }
    points.addAll(wording.points(answer.language(), List.of(demanded)));
    sections.add(new Section(heading, points));
    return answer.withSections(sections);
  }
}
