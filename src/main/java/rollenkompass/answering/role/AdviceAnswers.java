package rollenkompass.answering.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Section;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.Replies;
import rollenkompass.answering.wording.RoleSections;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Tells which role fits, with reasons from the corpus. */
public final class AdviceAnswers {
  // Fitted on the question sets. What people like is told in words that are far from the corpus,
  // so less support is asked for than for a fact.
  static final double ENOUGH = 0.3;
  private static final double AS_WELL = 0.9;
  static final double PREFERRED = 1.15;
  private static final double MODEST = 0.8;
  private static final double ASIDE = 0.55;
  private static final double NEARLY = 0.7;

  private final Roles roles;
  private final Wording wording;
  private final EvidenceFinder evidence;
  private final OneRole oneRole;
  private final ComparisonAnswers comparisons;
  private final Replies replies;
  private final HiringAnswers hiring;
  private final Demands demands;

  public AdviceAnswers(
      Wording wording,
      EvidenceFinder evidence,
      OneRole oneRole,
      ComparisonAnswers comparisons,
      Replies replies) {
    this.roles = wording.roles();
    this.wording = wording;
    this.evidence = evidence;
    this.oneRole = oneRole;
    this.comparisons = comparisons;
    this.replies = replies;
    this.hiring = new HiringAnswers(wording, evidence, oneRole);
    this.demands = new Demands(wording, evidence);
  }

  Answer answer(Interpretation question) {
    return hiring.answer(question).orElseGet(() -> fitting(question));
  }

  private Answer fitting(Interpretation question) {
    List<String> about = question.roles().isEmpty() ? roles.roleIds() : question.roles();
    Evidence found = reasons(question, Set.copyOf(about));
    boolean vague = question.focus().isEmpty() || found.coverage().knownShare() < ENOUGH;
    if (question.manners().hires() && vague) {
      return comparisons.hiring(question);
    }
    Optional<RoleSections> disliked = demands.of(question, about);
    if (vague && disliked.isPresent()) {
      return demands.answer(question, disliked.get());
    }
    if (!question.manners().anchored()
        && !found.coverage().suffices(false)
        && !isAllKnown(question)) {
      return replies.declined(question);
    }
    boolean untellable =
        question.manners().dislikes()
            && question.disliked().isEmpty()
            && !question.manners().likes();
    if (untellable || vague) {
      return comparisons.open(question);
    }
    if (found.isOfNoRole()) {
      return comparisons.sideBySide(question, found);
    }
    Answer fitting = fitting(question, leaving(found, disliked));
    return disliked.map(demanded -> warning(question, fitting, demanded)).orElse(fitting);
  }

  /** What the roles ask of people; where a little is enough, it is a weak reason. */
  private Evidence reasons(Interpretation question, Set<String> about) {
    Evidence found = evidence.find(question, about).preferring(roles.advice(), PREFERRED);
    return question.manners().hires()
        ? found
        : modestLess(
            found.weighing(passage -> !roles.isCompared(passage), ASIDE), question.language());
  }

  /** The same evidence, where less weight lies on what is asked for in a small degree. */
  static Evidence modestLess(Evidence found, Language language) {
    return found.weighing(passage -> Degrees.isModest(passage, language), MODEST);
  }

  /** What speaks for the other roles, where only one asks for what is disliked. */
  private static Evidence leaving(Evidence found, Optional<RoleSections> disliked) {
    Optional<String> demanding =
        disliked
            .map(RoleSections::named)
            .filter(named -> named.size() == 1)
            .map(named -> named.getFirst().id());
    Evidence rest = demanding.map(found::withoutRole).orElse(found);
    return Evidence.reaches(rest.best(), NEARLY, found.best()) ? rest : found;
  }

  private Answer fitting(Interpretation question, Evidence found) {
    Language language = question.language();
    RoleSections spoken =
        RoleSections.of(wording, language, found, AS_WELL, own -> own.reasons(FactAnswers.MOST));
    Optional<Answer> demanding = ofDemanding(question, spoken);
    if (demanding.isPresent()) {
      return demanding.get();
    }
    if (spoken.named().size() == 1) {
      Optional<Passage> beside = alsoLiked(question, spoken);
      return beside.isPresent()
          ? both(question, spoken, beside.get())
          : oneRole.fits(question, spoken.named().getFirst(), spoken.passages());
    }
    return new Answer.Grounded(
        language, wording.text(language, "lead.advice.all"), Optional.empty(), spoken.sections());
  }

  /**
   * The one of several roles that asks for a lot of what somebody likes, where a little of it is
   * enough for the others; empty where that is so of none, or of several.
   */
  private Optional<Answer> ofDemanding(Interpretation question, RoleSections spoken) {
    if (!question.manners().likes() || spoken.named().size() < 2) {
      return Optional.empty();
    }
    List<Passage> demands = spoken.passages().stream().filter(this::isDemand).toList();
    List<Passage> full =
        demands.stream().filter(it -> !Degrees.isModest(it, question.language())).toList();
    List<Role> roles = this.roles.in(full);
    boolean ofEach =
        spoken.named().stream()
            .allMatch(role -> demands.stream().anyMatch(it -> it.isAbout(role.id())));
    return ofEach && roles.size() == 1
        ? Optional.of(oneRole.fits(question, roles.getFirst(), full))
        : Optional.empty();
  }

  /** What another role asks for of all that is liked, more than the role spoken for does. */
  private Optional<Passage> alsoLiked(Interpretation question, RoleSections spoken) {
    if (!question.manners().likes() || question.focus().size() < 2) {
      return Optional.empty();
    }
    Role first = spoken.named().getFirst();
    return question.focus().stream()
        .flatMap(liked -> demand(question.asking(List.of(liked))).stream())
        .filter(passage -> !passage.isAbout(first.id()))
        .findFirst();
  }

  /** What is asked of people in a single thing that somebody likes, if that is clear. */
  private Optional<Passage> demand(Interpretation liked) {
    Evidence found = reasons(liked, Set.copyOf(roles.roleIds()));
    return found.coverage().knownShare() < ENOUGH
        ? Optional.empty()
        : found.passages().stream()
            .map(Evidence.Scored::passage)
            .findFirst()
            .filter(this::isDemand);
  }

  private boolean isDemand(Passage passage) {
    return passage.role().isPresent() && passage.belongsTo(roles.advice());
  }

  private Answer both(Interpretation question, RoleSections spoken, Passage beside) {
    Language language = question.language();
    Role other = roles.role(beside.role().orElseThrow()).orElseThrow();
    List<Passage> demands = spoken.passages().stream().filter(this::isDemand).toList();
    List<Passage> first = demands.isEmpty() ? spoken.passages() : demands;
    List<Section> sections = new ArrayList<>();
    sections.add(wording.section(language, spoken.named().getFirst(), first));
    sections.add(wording.section(language, other, List.of(beside)));
    return new Answer.Grounded(
        language, wording.text(language, "lead.advice.all"), Optional.empty(), sections);
  }

  /** What fits, and what to think of beside it. */
  private Answer warning(Interpretation question, Answer fitting, RoleSections disliked) {
    List<Passage> further =
        disliked.passages().stream()
            .filter(passage -> !fitting.passages().contains(passage))
            .toList();
    if (further.isEmpty() || !(fitting instanceof Answer.Grounded grounded)) {
      return fitting;
    }
    Language language = question.language();
    List<Section> sections = new ArrayList<>(grounded.sections());
    sections.add(
        new Section(wording.text(language, "heading.disliked"), wording.points(language, further)));
    return new Answer.Grounded(language, grounded.lead(), grounded.opening(), sections);
  }

  /** Whether the sources know all that somebody tells of himself. */
  private boolean isAllKnown(Interpretation question) {
    return evidence.unknown(question).isEmpty();
  }
}
