package rollenkompass.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
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
    Evidence own = evidence.find(question, Set.of(role), Set.of());
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

  /** The sentence above passages that were chosen: yes, no, or that the sources leave it open. */
  String lead(Interpretation question, List<Passage> passages) {
    Language language = question.language();
    String role = question.roles().getFirst();
    Evidence own = evidence.find(question, Set.of(role), Set.of());
    boolean ofRole = passages.getFirst().isAbout(role);
    boolean best =
        !own.passages().isEmpty() && passages.contains(own.passages().getFirst().passage());
    if (ofRole && best && own.coverage().saidShare() >= DECIDED && !question.limited()) {
      return wording.text(language, verdict(question, own));
    }
    if (!ofRole && passages.getFirst().role().isPresent() && !question.limited()) {
      String otherId = passages.getFirst().role().orElseThrow();
      Evidence others = evidence.find(question, Set.of(otherId), Set.of());
      if (others.coverage().saidShare() >= DECIDED && own.coverage().saidShare() < SILENT) {
        return wording.text(
            language,
            "lead.no",
            corpus.roles().role(role).orElseThrow().in(language).accusative(),
            corpus.roles().role(otherId).orElseThrow().in(language).accusative());
      }
    }
    return wording.text(language, "lead.undecided");
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
    String role = question.roles().getFirst();
    for (String other : corpus.roles().roleIds()) {
      if (other.equals(role)) {
        continue;
      }
      Evidence others = evidence.find(question, Set.of(other), Set.of());
      if (others.coverage().suffices(true)
          && others.coverage().said() > CLEARLY_MORE * own.coverage().said()) {
        return Optional.of(contrasted(question, other, own, others));
      }
    }
    return Optional.empty();
  }

  private Answer contrasted(
      Interpretation question, String otherId, Evidence own, Evidence others) {
    Language language = question.language();
    Role role = corpus.roles().role(question.roles().getFirst()).orElseThrow();
    Role other = corpus.roles().role(otherId).orElseThrow();
    Passage best = others.passages().getFirst().passage();
    List<Passage> ofRole =
        best.topic().flatMap(topic -> evidence.counterpart(best, role.id(), topic)).stream()
            .toList();
    List<Section> sections = new ArrayList<>();
    if (!ofRole.isEmpty()) {
      sections.add(new Section(role.in(language).name(), wording.points(language, ofRole)));
    }
    sections.add(new Section(other.in(language).name(), wording.points(language, List.of(best))));
    List<Passage> used = new ArrayList<>(ofRole);
    used.add(best);
    boolean decided =
        others.coverage().saidShare() >= DECIDED
            && own.coverage().saidShare() < SILENT
            && !question.limited();
    String lead =
        decided
            ? wording.text(
                language,
                "lead.no",
                role.in(language).accusative(),
                other.in(language).accusative())
            : wording.text(language, "lead.undecided");
    return new Answer.Grounded(
        language, lead, Optional.empty(), sections, suggestions.after(question, used));
  }
}
