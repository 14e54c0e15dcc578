package rollenkompass.answering;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Topic;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Proposes questions that the corpus answers. */
final class Suggestions {
  private static final int MOST = 3;

  private final Corpus corpus;
  private final Roles roles;
  private final Wording wording;

  Suggestions(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.roles = corpus.roles();
    this.wording = wording;
  }

  /** What may follow an answer that used {@code passages}. */
  List<String> after(Interpretation question, List<Passage> passages) {
    Language language = question.language();
    List<String> about = question.roles().isEmpty() ? rolesOf(passages) : question.roles();
    List<String> topics = question.topics().isEmpty() ? topicsOf(passages) : question.topics();
    Set<String> questions = new LinkedHashSet<>();
    if (about.size() == 1) {
      String role = about.getFirst();
      topics.stream()
          .findFirst()
          .ifPresent(topic ->
              roles.othersThan(role).forEach(other -> add(questions, language, other, topic)));
      following(topics).stream().limit(1).forEach(topic -> add(questions, language, role, topic));
      addComparison(questions, language);
      following(topics).forEach(topic -> add(questions, language, role, topic));
    } else {
      List<String> next = following(topics);
      for (int i = 0; i < next.size(); i++) {
        add(questions, language, roles.roleIds().get(i % roles.roleIds().size()), next.get(i));
      }
    }
    roles
        .compared()
        .forEach(topic -> roles.roleIds().forEach(role -> add(questions, language, role, topic)));
    return questions.stream().limit(MOST).toList();
  }

  /** Where to go from a miss: to the passages that come nearest, then to the beginnings. */
  List<String> nearest(Language language, List<Passage> near) {
    Set<String> questions = new LinkedHashSet<>();
    for (Passage passage : near) {
      if (passage.role().isPresent() && passage.topic().isPresent()) {
        add(questions, language, passage.role().get(), passage.topic().get());
      }
    }
    List<String> some = new ArrayList<>(questions.stream().limit(MOST - 1L).toList());
    beginnings(language).stream()
        .filter(question -> !some.contains(question))
        .limit(MOST - some.size())
        .forEach(some::add);
    return some;
  }

  /** Good first questions. */
  List<String> beginnings(Language language) {
    Set<String> questions = new LinkedHashSet<>();
    roles.roles().stream()
        .limit(MOST - 1L)
        .forEach(role -> questions.add(overview(language, role)));
    addComparison(questions, language);
    return questions.stream().limit(MOST).toList();
  }

  private String overview(Language language, Role role) {
    return wording.text(language, "ask.overview", role.in(language).indefinite());
  }

  private void addComparison(Set<String> questions, Language language) {
    if (roles.roles().size() > 1 && questions.size() < MOST) {
      questions.add(
          wording.text(language, "ask.comparison", wording.shortNames(language, roles.roleIds())));
    }
  }

  private void add(Set<String> questions, Language language, String roleId, String topicId) {
    if (questions.size() >= MOST) {
      return;
    }
    Role role = roles.role(roleId).orElseThrow();
    Topic topic = roles.topic(topicId).orElseThrow();
    if (topicId.equals(roles.overview())) {
      questions.add(overview(language, role));
    } else if (!topic.general() && !corpus.passages(roleId, topicId).isEmpty()) {
      questions.add(wording.question(language, topic, role));
    }
  }

  /** The compared topics that are not among {@code topics}, those behind the first one first. */
  private List<String> following(List<String> topics) {
    List<String> all = roles.compared();
    int from = topics.isEmpty() ? 0 : Math.max(0, all.indexOf(topics.getFirst()));
    List<String> following = new ArrayList<>(all.subList(from, all.size()));
    following.addAll(all.subList(0, from));
    following.removeAll(topics);
    return following;
  }

  private static List<String> rolesOf(List<Passage> passages) {
    return passages.stream().flatMap(p -> p.role().stream()).distinct().toList();
  }

  private static List<String> topicsOf(List<Passage> passages) {
    return passages.stream().flatMap(p -> p.topic().stream()).distinct().toList();
  }
}
