package rollenkompass.answering.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Topic;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Proposes questions that the corpus answers. */
public final class Suggestions {
  private static final int MOST = 3;

  private final Corpus corpus;
  private final Roles roles;
  private final Wording wording;

  /** Those that roles have, in order. */
  private final List<String> topics;

  private final Map<Language, Set<String>> proposed = new EnumMap<>(Language.class);

  public Suggestions(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.roles = corpus.roles();
    this.wording = wording;
    this.topics = roles.topics().stream().filter(topic -> !topic.general()).map(Topic::id).toList();
    for (Language language : Language.values()) {
      proposed.put(language, proposed(language));
    }
  }

  /**
   * What may follow an answer: the same of the other role, then what comes next in the order of the
   * topics, and last how the roles differ. What the sources have told already is not proposed.
   *
   * @param cited the passages of the answer
   * @param told those of the answer before it
   */
  public List<String> after(Interpretation question, List<Passage> cited, List<Passage> told) {
    Set<Passage> known = new HashSet<>(cited);
    known.addAll(told);
    List<String> about = about(question, cited);
    Optional<String> topic = topic(question, cited);
    List<Place> places = new ArrayList<>();
    if (about.size() == 1) {
      topic.ifPresent(same -> ofOthers(about.getFirst(), same).forEach(places::add));
    }
    List<String> next = behind(topic);
    for (int i = 0; i < next.size(); i++) {
      places.add(new Place(about.get(i % about.size()), next.get(i)));
    }
    Set<String> questions = new LinkedHashSet<>();
    Language language = question.language();
    boolean compares = question.kind() == QuestionKind.COMPARISON;
    for (Place place : places) {
      if (questions.size() == MOST - 1 && !compares && topic.filter(this::isCompared).isPresent()) {
        addComparison(questions, language);
      }
      if (questions.size() < MOST && !isTold(place, known, told)) {
        questions.add(worded(language, place));
      }
    }
    addComparison(questions, language);
    return questions.stream().limit(MOST).toList();
  }

  /** The topic for the other roles, unless the sources tell the same of all. */
  private Stream<Place> ofOthers(String role, String topic) {
    boolean ofThisOne = !corpus.passages(role, topic).isEmpty();
    return roles.othersThan(role).stream()
        .filter(other -> ofThisOne || !corpus.passages(other, topic).isEmpty())
        .map(other -> new Place(other, topic));
  }

  private List<String> about(Interpretation question, List<Passage> cited) {
    if (!question.roles().isEmpty()) {
      return question.roles();
    }
    List<String> spoken = cited.stream().flatMap(p -> p.role().stream()).distinct().toList();
    return spoken.isEmpty() ? roles.roleIds() : spoken;
  }

  /** The topic that most of {@code cited} belong to, else the first that was asked for. */
  private static Optional<String> topic(Interpretation question, List<Passage> cited) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    cited.stream()
        .flatMap(passage -> passage.topic().stream())
        .forEach(topic -> counts.merge(topic, 1, Integer::sum));
    return counts.entrySet().stream()
        .reduce((most, other) -> other.getValue() > most.getValue() ? other : most)
        .map(Map.Entry::getKey)
        .or(() -> question.topics().stream().findFirst());
  }

  private boolean isCompared(String topic) {
    return topic.equals(roles.overview()) || roles.compared().contains(topic);
  }

  /** The other topics of a role, beginning with the one behind {@code topic}. */
  private List<String> behind(Optional<String> topic) {
    int at = topic.map(topics::indexOf).orElse(-1);
    List<String> behind = new ArrayList<>(topics.subList(at + 1, topics.size()));
    behind.addAll(topics.subList(0, Math.max(0, at)));
    return behind;
  }

  /** Whether all that the sources say there was told, or before this answer how it begins. */
  private boolean isTold(Place place, Set<Passage> known, List<Passage> told) {
    List<Passage> there = passages(place);
    return known.containsAll(there) || told.contains(there.getFirst());
  }

  /** What the sources say there, of the role alone or of all of them. */
  private List<Passage> passages(Place place) {
    List<Passage> own = corpus.passages(place.role(), place.topic());
    return own.isEmpty() ? corpus.generalPassages(place.topic()) : own;
  }

  /** Whether a question about a topic of a role is worded as it is proposed. */
  public boolean propose(Language language, String question) {
    return proposed.get(language).contains(question.strip());
  }

  private Set<String> proposed(Language language) {
    return topics.stream()
        .flatMap(topic -> roles.roleIds().stream().map(role -> new Place(role, topic)))
        .map(place -> worded(language, place))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where to go from a miss: to the passages that come nearest, then to the beginnings. */
  List<String> nearest(Language language, List<Passage> near) {
    Set<String> questions = new LinkedHashSet<>();
    for (Passage passage : near) {
      Optional<Topic> topic = passage.topic().flatMap(roles::topic).filter(of -> !of.general());
      if (passage.role().isPresent() && topic.isPresent()) {
        questions.add(worded(language, new Place(passage.role().get(), topic.get().id())));
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
  public List<String> beginnings(Language language) {
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

  private String worded(Language language, Place place) {
    Role role = roles.role(place.role()).orElseThrow();
    return place.topic().equals(roles.overview())
        ? overview(language, role)
        : wording.question(language, roles.topic(place.topic()).orElseThrow(), role);
  }

  /** A topic of a role. */
  private record Place(String role, String topic) {}
}
