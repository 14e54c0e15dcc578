package rollenkompass.answering.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Section;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.judging.Claims;
import rollenkompass.answering.wording.Composition;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/** Answers who does something, or which role fits, where the passages tell of one role alone. */
public final class OneRole {
  // By hand: of a word or two, the greater part.
  private static final double SAID = 0.5;

  private final Wording wording;
  private final EvidenceFinder evidence;
  private final Composition composition;
  private final Claims claims;
  private final EachTask eachTask;

  public OneRole(Wording wording, EvidenceFinder evidence, Composition composition, Claims claims) {
    this.wording = wording;
    this.evidence = evidence;
    this.composition = composition;
    this.claims = claims;
    this.eachTask = new EachTask(wording, evidence);
  }

  /**
   * That it is {@code role}; only what the passages say where the question claims more, or asks for
   * something that they do not say.
   */
  Answer does(Interpretation question, Role role, List<Passage> passages) {
    Language language = question.language();
    List<Passage> others = othersPart(role, question, passages.getFirst());
    if (!others.isEmpty()) {
      return ofSeveral(question, role, passages, others);
    }
    return claims.exceed(question, passages.getFirst().in(language))
            || !isSaidOf(role, question, passages)
        ? undecided(question, passages)
        : composition.grounded(
            question,
            wording.text(language, "lead.who.one", role.in(language).nominative()),
            passages);
  }

  /** That all roles do it; where the passages tell which one does more of it, that one. */
  String leadOfAll(Interpretation question, List<Passage> passages) {
    Language language = question.language();
    return Degrees.decided(question, wording.roles(), passages)
        .map(role -> wording.text(language, "lead.who.one", role.in(language).nominative()))
        .orElseGet(() -> wording.text(language, "lead.who.all"));
  }

  /** Where nothing but a topic is asked for that all roles have their part in, theirs as well. */
  private List<Passage> othersPart(Role role, Interpretation question, Passage own) {
    Set<String> naming =
        question.topicTerms().stream().map(Term::surface).collect(Collectors.toSet());
    boolean topicAlone =
        wording.roles().isCompared(own)
            && question.topics().stream().anyMatch(own::belongsTo)
            && question.focus().stream().map(Term::surface).allMatch(naming::contains);
    return topicAlone
        ? wording.roles().othersThan(role.id()).stream()
            .flatMap(other -> evidence.otherSide(own, other).stream())
            .toList()
        : List.of();
  }

  private Answer ofSeveral(
      Interpretation question, Role role, List<Passage> passages, List<Passage> others) {
    Language language = question.language();
    List<Section> sections = new ArrayList<>();
    sections.add(wording.section(language, role, passages));
    for (Passage other : others) {
      other
          .role()
          .flatMap(wording.roles()::role)
          .map(it -> wording.section(language, it, List.of(other)))
          .ifPresent(sections::add);
    }
    return new Answer.Grounded(
        language, wording.text(language, "lead.who.all"), Optional.empty(), sections);
  }

  /** Whether passages on what tells the roles apart say most of what is asked. */
  private boolean isSaidOf(Role role, Interpretation question, List<Passage> passages) {
    return passages.stream().allMatch(wording.roles()::isCompared)
        && !(question.focus().isEmpty() && question.topics().isEmpty())
        && question.focus().stream().noneMatch(this::isOnlyRelated)
        && evidence.find(question, Set.of(role.id())).coverage().share() >= SAID;
  }

  /** Whether the sources speak of a thing in no word of its own, but in related ones. */
  private boolean isOnlyRelated(Term term) {
    return evidence.isUnknown(term) && term.hasConcept();
  }

  /** What speaks for {@code role}; only what the passages say where no role is to be chosen. */
  Answer fits(Interpretation question, Role role, List<Passage> passages) {
    return question.manners().hires()
        ? eachTask.answer(question).orElseGet(() -> fitting(question, role, passages))
        : fitting(question, role, passages);
  }

  private Answer fitting(Interpretation question, Role role, List<Passage> passages) {
    Language language = question.language();
    boolean reasons = question.manners().hires() || !passages.stream().allMatch(this::onlyDefines);
    return question.choosesRole() && reasons
        ? new Answer.Grounded(
            language,
            wording.text(
                language,
                question.manners().hires() ? "lead.hiring.one" : "lead.advice.one",
                question.manners().hires()
                    ? role.in(language).nominative()
                    : role.in(language).accusative()),
            Optional.empty(),
            List.of(new Section("", wording.points(language, passages))))
        : undecided(question, passages);
  }

  /** Whether a passage only says what a role is, which speaks for nothing. */
  private boolean onlyDefines(Passage passage) {
    return passage.source().label().isEmpty() && passage.belongsTo(wording.roles().overview());
  }

  /** What the passages say: of several, below a word on that; a single one speaks for itself. */
  private Answer undecided(Interpretation question, List<Passage> passages) {
    String lead = passages.size() == 1 ? "" : wording.text(question.language(), "lead.undecided");
    return composition.grounded(question, lead, passages);
  }
}
