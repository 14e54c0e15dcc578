package rollenkompass.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Topic;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Answers questions for one thing, for a topic, or for what a role is. */
final class FactAnswers {
  // Fitted on the question sets: below this share of the question's words, the corpus is silent.
  static final double ENOUGH = 0.38;
  static final double CLOSE = 0.8;
  static final int MOST = 3;
  private static final double BOTH_ROLES = 0.75;

  private final Corpus corpus;
  private final Wording wording;
  private final Suggestions suggestions;
  private final EvidenceFinder evidence;
  private final Replies replies;
  private final ComparisonAnswers comparisons;

  FactAnswers(
      Corpus corpus,
      Wording wording,
      Suggestions suggestions,
      EvidenceFinder evidence,
      Replies replies,
      ComparisonAnswers comparisons) {
    this.corpus = corpus;
    this.wording = wording;
    this.suggestions = suggestions;
    this.evidence = evidence;
    this.replies = replies;
    this.comparisons = comparisons;
  }

  Answer answer(Interpretation question) {
    List<Topic> general = generalTopics(question);
    if (!general.isEmpty() && question.roles().size() != 1) {
      return article(question, general);
    }
    if (question.focus().isEmpty()) {
      return withoutFocus(question);
    }
    Evidence found = evidence.find(question, Set.copyOf(question.roles()), Set.of());
    if (found.support() < ENOUGH) {
      return replies.declined(question);
    }
    if (question.roles().isEmpty() && speaksOfAllRoles(found)) {
      return comparisons.sideBySide(question, found);
    }
    return grounded(question, "", found.close(CLOSE, MOST));
  }

  private Answer withoutFocus(Interpretation question) {
    if (question.roles().size() != 1) {
      return comparisons.answer(question);
    }
    Role role = corpus.roles().role(question.roles().getFirst()).orElseThrow();
    return question.topics().isEmpty()
        ? overview(question, role)
        : topics(question, role);
  }

  private Answer overview(Interpretation question, Role role) {
    List<Passage> passages = corpus.passages(role.id(), corpus.roles().overview());
    if (passages.isEmpty()) {
      passages = corpus.passages().stream().filter(p -> p.isAbout(role.id())).limit(MOST).toList();
    }
    return passages.isEmpty() ? replies.declined(question) : grounded(question, "", passages);
  }

  private Answer topics(Interpretation question, Role role) {
    List<Passage> passages = new ArrayList<>();
    question.topics().forEach(topic -> passages.addAll(corpus.passages(role.id(), topic)));
    if (passages.isEmpty()) {
      return replies.declined(question);
    }
    Topic topic = corpus.roles().topic(question.topics().getFirst()).orElseThrow();
    Language language = question.language();
    return new Answer.Grounded(
        language,
        wording.lead(language, topic, role),
        Optional.empty(),
        List.of(new Section("", wording.points(language, passages))),
        suggestions.after(question, passages));
  }

  private List<Topic> generalTopics(Interpretation question) {
    return question.topics().stream()
        .flatMap(id -> corpus.roles().topic(id).stream())
        .filter(Topic::general)
        .toList();
  }

  private Answer article(Interpretation question, List<Topic> topics) {
    Set<String> ids = topics.stream().map(Topic::id).collect(Collectors.toSet());
    List<Passage> all =
        topics.stream().flatMap(t -> corpus.generalPassages(t.id()).stream()).toList();
    Evidence found = evidence.find(question, Set.of(), ids);
    List<Passage> passages =
        found.support() >= ENOUGH && !question.focus().isEmpty() ? found.close(CLOSE, MOST) : all;
    return passages.isEmpty() ? replies.declined(question) : grounded(question, "", passages);
  }

  private boolean speaksOfAllRoles(Evidence found) {
    return corpus.roles().roleIds().stream()
        .allMatch(
            role ->
                found.passages().stream()
                    .anyMatch(
                        s ->
                            s.passage().isAbout(role)
                                && s.score() >= BOTH_ROLES * found.best()));
  }

  /** An answer in which the first passage answers and the others add to it. */
  Answer grounded(Interpretation question, String lead, List<Passage> passages) {
    Language language = question.language();
    Point opening = wording.point(language, passages.getFirst());
    List<Passage> more = passages.subList(1, passages.size());
    List<Section> sections =
        more.isEmpty() ? List.of() : List.of(new Section("", wording.points(language, more)));
    String frame = lead.isEmpty() && opening.quoted() ? wording.text(language, "lead.foreign") : lead;
    return new Answer.Grounded(
        language, frame, Optional.of(opening), sections, suggestions.after(question, passages));
  }
}
