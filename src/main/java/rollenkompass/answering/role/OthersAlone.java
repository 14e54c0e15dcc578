package rollenkompass.answering.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.Section;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/** Finds what is asked of one role, and what the sources say of another one alone. */
final class OthersAlone {
  private final Wording wording;
  private final Roles roles;
  private final EvidenceFinder evidence;

  OthersAlone(Wording wording, EvidenceFinder evidence) {
    this.wording = wording;
    this.roles = wording.roles();
    this.evidence = evidence;
  }

  /**
   * That the sources rather name another role, and what they say of each; empty where they name
   * what is asked for the role that it is asked of, or for none.
   *
   * @param question about one role
   * @param passages that would answer it
   */
  Optional<Answer> rather(Interpretation question, List<Passage> passages) {
    String role = question.roles().getFirst();
    boolean ofAnother =
        passages.stream().anyMatch(passage -> passage.role().isPresent() && !passage.isAbout(role));
    List<Term> things = things(question);
    if (ofAnother || !evidence.ofItself(question, role, roles::isCompared, things).isEmpty()) {
      return Optional.empty();
    }
    List<Passage> own = passages.stream().filter(passage -> passage.isAbout(role)).toList();
    return saying(question, own).stream()
        .findFirst()
        .map(other -> {
          List<Passage> all = new ArrayList<>(own);
          if (own.isEmpty()) {
            evidence.otherSide(other, role).ifPresent(all::add);
          }
          all.add(other);
          return rather(question, other, all);
        });
  }

  private Answer rather(Interpretation question, Passage other, List<Passage> all) {
    Role named = roles.role(other.role().orElseThrow()).orElseThrow();
    String name = named.in(question.language()).accusative();
    return new Answer.Grounded(
        question.language(),
        Framing.RATHER,
        wording.text(question.language(), "lead.rather", name),
        Optional.empty(),
        sections(question, all),
        List.of());
  }

  /** What another role's passage says in so many words, and none of {@code own} does. */
  List<Passage> saying(Interpretation question, List<Passage> own) {
    List<Term> things = things(question);
    if (!isOfWhatDiffers(question)
        || things.isEmpty()
        || (!own.isEmpty() && things.size() < question.focus().size())
        || own.stream().anyMatch(passage -> evidence.says(passage, things))) {
      return List.of();
    }
    return roles.othersThan(question.roles().getFirst()).stream()
        .flatMap(other -> evidence.find(question, Set.of(other)).passages().stream())
        .map(Evidence.Scored::passage)
        .filter(roles::isCompared)
        .filter(passage -> passage.role().isPresent() && evidence.says(passage, things))
        .limit(1)
        .toList();
  }

  /** Whether it asks of no topic but such as roles are compared in. */
  private boolean isOfWhatDiffers(Interpretation question) {
    return roles.compared().containsAll(question.topics());
  }

  /** The things that are asked about, whatever they are called. */
  private static List<Term> things(Interpretation question) {
    return question.focus().stream().filter(Analysis::namesConcept).map(Term::asConcept).toList();
  }

  /** A section for each role that {@code passages} tell of, that which was asked about first. */
  List<Section> sections(Interpretation question, List<Passage> passages) {
    return roles.in(passages).stream()
        .sorted(Comparator.comparing(role -> !question.roles().contains(role.id())))
        .map(role ->
            wording.section(
                question.language(),
                role,
                passages.stream().filter(passage -> passage.isAbout(role.id())).toList()))
        .toList();
  }
}
