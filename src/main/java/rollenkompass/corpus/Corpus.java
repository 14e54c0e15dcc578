package rollenkompass.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything the program can answer from. Immutable; passages stand in the order of reading. */
public final class Corpus {
  private final Roles roles;
  private final List<Document> documents;
  private final List<Passage> passages;
  private final List<Warning> warnings;
  private final Map<PassageId, Passage> byId = new HashMap<>();
  private final Map<Place, List<Passage>> byPlace = new HashMap<>();

  /** Puts the parts together; the ids of {@code passages} must be unique. */
  public Corpus(Roles roles, List<Document> documents, List<Passage> passages) {
    this(roles, documents, passages, List.of());
  }

  /** The same, with what was left out. */
  public Corpus(
      Roles roles, List<Document> documents, List<Passage> passages, List<Warning> warnings) {
    this.roles = roles;
    this.warnings = List.copyOf(warnings);
    this.documents = List.copyOf(documents);
    this.passages = List.copyOf(passages);
    for (Passage passage : passages) {
      if (byId.put(passage.id(), passage) != null) {
        throw new IllegalArgumentException("two passages have the id " + passage.id());
      }
      passage
          .topic()
          .map(topic -> new Place(passage.role(), topic))
          .ifPresent(place -> byPlace.computeIfAbsent(place, _ -> new ArrayList<>()).add(passage));
    }
  }

  /** The roles and topics. */
  public Roles roles() {
    return roles;
  }

  /** The documents, by name. */
  public List<Document> documents() {
    return documents;
  }

  /** The passages, in the order of their documents. */
  public List<Passage> passages() {
    return passages;
  }

  /** The files that were left out, by name. */
  public List<Warning> warnings() {
    return warnings;
  }

  /** The passage of that id. */
  public Optional<Passage> passage(PassageId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The passages of these ids, in their order; without those that are not there. */
  public List<Passage> passages(List<PassageId> ids) {
    return ids.stream().flatMap(id -> passage(id).stream()).toList();
  }

  /** The passages of a role on a topic, in the order of the document. */
  public List<Passage> passages(String roleId, String topicId) {
    return at(new Place(Optional.of(roleId), topicId));
  }

  /** The passages of a topic that belong to no role, in the order of the document. */
  public List<Passage> generalPassages(String topicId) {
    return at(new Place(Optional.empty(), topicId));
  }

  /** All passages of a topic, of any role or of none, in the order of the documents. */
  public List<Passage> passagesOn(String topicId) {
    return passages.stream()
        .filter(passage -> passage.topic().equals(Optional.of(topicId)))
        .toList();
  }

  private List<Passage> at(Place place) {
    return Collections.unmodifiableList(byPlace.getOrDefault(place, List.of()));
  }

  /** A topic of a role, or of no role. */
  private record Place(Optional<String> role, String topic) {}
}
