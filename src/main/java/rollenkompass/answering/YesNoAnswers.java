package rollenkompass.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Answers with yes or no where the corpus decides it, and shows why. */
final class YesNoAnswers {
  // Fitted on the question sets: a yes needs a passage that covers nearly all that is asked; a no
  // needs one of another role that does while the role's own do not.
  private static final double DECIDED = 0.75;
  private static final double SILENT = 0.45;
  private static final double CLEARLY_MORE = 1.4;
  private static final double FOCUSED = 0.6;
  private static final int MOST = 2;

  private final Corpus corpus;
  private final Wording wording;
  private final Suggestions suggestions;
  private final EvidenceFinder evidence;
  private final Composition composition;
  private final FactAnswers facts;

  YesNoAnswers(
      Corpus corpus,
      Wording wording,
      Suggestions suggestions,
      EvidenceFinder evidence,
      Composition composition,
      FactAnswers facts) {
    this.corpus = corpus;
    this.wording = wording;
    this.suggestions = suggestions;
    this.evidence = evidence;
    this.composition = composition;
    this.facts = facts;
  }

  Answer answer(Interpretation question) {
    if (question.roles().size() != 1) {
      return facts.answer(question);
    }
    String role = question.roles().getFirst();
    Evidence own = evidence.find(question, Set.of(role));
    if (question.focus().isEmpty()) {
      return isDenied(question, own)
          ? composition.grounded(
              question, wording.text(question.language(), "lead.denied"), own.close(MOST))
          : facts.answer(question);
    }
    if (own.coverage().saidShare() >= DECIDED) {
      String lead = wording.text(question.language(), verdict(question, own));
      return composition.grounded(question, lead, own.close(MOST));
    }
    Optional<Answer> ofOther = ofOtherRole(question, own);
    if (ofOther.isPresent()) {
      return ofOther.get();
    }
    if (!own.coverage().suffices(true)) {
      return facts.answer(question);
    }
    List<Passage> onTopic =
        question.topics().stream()
            .flatMap(topic -> corpus.passages(role, topic).stream())
            .limit(FactAnswers.MOST)
            .toList();
    return composition.grounded(
        question,
        wording.text(question.language(), "lead.undecided"),
        onTopic.isEmpty() || own.coverage().knownShare() >= FOCUSED ? own.close(MOST) : onTopic);
  }

  /**
   * The answer from passages that were chosen: yes, no, or that the sources leave it open.
   *
   * @param passages at least one
   */
  Answer answer(Interpretation question, List<Passage> passages) {
    Language language = question.language();
    String role = question.roles().getFirst();
    Evidence own = evidence.find(question, Set.of(role));
    boolean best =
        !own.passages().isEmpty() && passages.contains(own.passages().getFirst().passage());
    if (passages.getFirst().isAbout(role) && best && own.coverage().saidShare() >= DECIDED) {
      return composition.grounded(
          question, wording.text(language, verdict(question, own)), passages);
    }
    for (String other : otherRoles(role)) {
      Evidence others = evidence.find(question, Set.of(other));
      if (isOnlyOf(other, others, own, question)) {
        Passage why = others.passages().getFirst().passage();
        List<Passage> ofOther =
            passages.stream().filter(passage -> passage.isAbout(other)).toList();
        return sideBySide(
            question,
            passages.stream().filter(passage -> passage.isAbout(role)).toList(),
            ofOther.isEmpty() ? List.of(why) : ofOther,
            no(language, role, other));
      }
    }
    return composition.grounded(question, wording.text(language, "lead.undecided"), passages);
  }

  /** Whether the best passage denies the very topic that is asked for. */
  private boolean isDenied(Interpretation question, Evidence own) {
    return !own.passages().isEmpty()
        && !question.limited()
        && evidence.stance(question, own.passages().getFirst().passage()) == Stance.DENIES;
  }

  /** The lead of evidence that speaks to the question. */
  private String verdict(Interpretation question, Evidence own) {
    if (question.limited()) {
      return "lead.undecided";
    }
    return switch (evidence.stance(question, own.passages().getFirst().passage())) {
      case AFFIRMS -> "lead.yes";
      case DENIES -> "lead.denied";
      case OPEN -> "lead.undecided";
    };
  }

  /** The answer where another role's passages cover clearly more of what is asked. */
  private Optional<Answer> ofOtherRole(Interpretation question, Evidence own) {
    for (String other : otherRoles(question.roles().getFirst())) {
      Evidence others = evidence.find(question, Set.of(other));
      if (others.coverage().suffices(true)
          && others.coverage().said() > CLEARLY_MORE * own.coverage().said()) {
        return Optional.of(contrasted(question, other, own, others));
      }
    }
    return Optional.empty();
  }

  private List<String> otherRoles(String role) {
    return corpus.roles().roleIds().stream().filter(other -> !other.equals(role)).toList();
  }

  private Answer contrasted(Interpretation question, String other, Evidence own, Evidence others) {
    Language language = question.language();
    String role = question.roles().getFirst();
    Passage best = others.passages().getFirst().passage();
    List<Passage> ofRole = evidence.otherSide(best, role).stream().toList();
    String lead =
        isOnlyOf(other, others, own, question)
            ? no(language, role, other)
            : wording.text(language, "lead.undecided");
    return sideBySide(question, ofRole, List.of(best), lead);
  }

  /** Whether one role's evidence decides what is asked while the other's own is silent. */
  private static boolean isOnlyOf(
      String other, Evidence others, Evidence own, Interpretation question) {
    return !others.passages().isEmpty()
        && others.passages().getFirst().passage().isAbout(other)
        && others.coverage().saidShare() >= DECIDED
        && own.coverage().saidShare() < SILENT
        && !question.limited();
  }

  private String no(Language language, String role, String other) {
    return wording.text(
        language, "lead.no", accusative(language, role), accusative(language, other));
  }

  private String accusative(Language language, String role) {
    return corpus.roles().role(role).orElseThrow().in(language).accusative();
  }

  private Answer sideBySide(
      Interpretation question, List<Passage> ofRole, List<Passage> ofOther, String lead) {
    List<Section> sections = new ArrayList<>();
    List<Passage> used = new ArrayList<>();
    for (List<Passage> side : List.of(ofRole, ofOther)) {
      if (!side.isEmpty()) {
        sections.add(section(question.language(), side));
        used.addAll(side);
      }
    }
    return new Answer.Grounded(
        question.language(), lead, Optional.empty(), sections, suggestions.after(question, used));
  }

  private Section section(Language language, List<Passage> passages) {
    String title =
        passages
            .getFirst()
            .role()
            .flatMap(corpus.roles()::role)
            .map(r -> r.in(language).name())
            .orElse("");
    return new Section(title, wording.points(language, passages));
  }
}
