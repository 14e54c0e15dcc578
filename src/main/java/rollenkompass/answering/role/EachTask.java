package rollenkompass.answering.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Section;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/**
 * Answers who does several things of which no role is said to do all: which of them is named for
 * which role.
 */
final class EachTask {
  private final Wording wording;
  private final EvidenceFinder evidence;

  EachTask(Wording wording, EvidenceFinder evidence) {
    this.wording = wording;
    this.evidence = evidence;
  }

  /** A section for each role; empty where one role has them all, or some is named for none. */
  Optional<Answer> answer(Interpretation question) {
    if (question.focus().size() < 2) {
      return Optional.empty();
    }
    Map<String, Set<Passage>> told = new LinkedHashMap<>();
    List<Map<String, Passage>> each = new ArrayList<>();
    for (Term task : question.focus()) {
      Map<String, Passage> saying = saying(question, task);
      if (saying.isEmpty()) {
        return Optional.empty();
      }
      each.add(saying);
      saying.forEach(
          (role, passage) -> told.computeIfAbsent(role, _ -> new LinkedHashSet<>()).add(passage));
    }
    boolean oneHasAll =
        told.keySet().stream().anyMatch(role -> each.stream().allMatch(it -> it.containsKey(role)));
    return oneHasAll ? Optional.empty() : Optional.of(listed(question.language(), told));
  }

  /** What each role does of it, in the first place its tasks, of what the roles differ in. */
  private Map<String, Passage> saying(Interpretation question, Term task) {
    Map<String, Passage> saying = new LinkedHashMap<>();
    Evidence found =
        evidence.find(question.asking(List.of(task)), Set.copyOf(wording.roles().roleIds()));
    found.passages().stream()
        .map(Evidence.Scored::passage)
        .filter(passage -> passage.role().isPresent() && wording.roles().isCompared(passage))
        .filter(passage -> evidence.says(passage, List.of(task)))
        .sorted(Comparator.comparing(passage -> !passage.belongsTo(wording.roles().overview())))
        .forEach(passage -> saying.putIfAbsent(passage.role().get(), passage));
    return saying;
  }

  private Answer listed(Language language, Map<String, Set<Passage>> told) {
    List<Section> sections = new ArrayList<>();
    told.forEach((id, passages) -> {
      Role role = wording.roles().role(id).orElseThrow();
      sections.add(wording.section(language, role, List.copyOf(passages)));
    });
    return new Answer.Grounded(
        language, wording.text(language, "lead.each.task"), Optional.empty(), sections);
  }
}
