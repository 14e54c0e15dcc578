package rollenkompass.corpus;

import java.util.List;
import java.util.Optional;

/**
 * The content of {@code roles.yaml}: the only place that knows which jobs this program is about.
 *
 * @param roles in the order in which answers name them
 * @param topics in the order in which answers name them
 * @param opening the id of the topic of what stands before the first heading; empty for none
 * @param overview the id of the topic that tells what a role is
 * @param advice the id of the topic that tells what a role asks of a person
 * @param hiring the ids of the topics that tell who looks for somebody which role to fill
 * @param compared the ids of the topics that a comparison of whole roles shows, row by row
 * @param words what people call jobs and those who do them
 */
public record Roles(
    List<Role> roles,
    List<Topic> topics,
    Optional<String> opening,
    String overview,
    String advice,
    List<String> hiring,
    List<String> compared,
    JobWords words) {
  public Roles {
    roles = List.copyOf(roles);
    topics = List.copyOf(topics);
    hiring = List.copyOf(hiring);
    compared = List.copyOf(compared);
  }

  /** The role of that id. */
  public Optional<Role> role(String id) {
    for (Role role : roles) {
      if (role.id().equals(id)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** The topic of that id. */
  public Optional<Topic> topic(String id) {
    for (Topic topic : topics) {
      if (topic.id().equals(id)) {
        return Optional.of(topic);
      }
    }
    return Optional.empty();
  }

  /** The roles that some of {@code passages} are about, in the order of the roles. */
  public List<Role> in(List<Passage> passages) {
    return roles.stream()
        .filter(role -> passages.stream().anyMatch(passage -> passage.isAbout(role.id())))
        .toList();
  }

  /** Whether a passage is on one of the topics that roles are compared by. */
  public boolean isCompared(Passage passage) {
    return passage.topic().filter(compared::contains).isPresent();
  }

  /**
   * The roles that a passage tells something about: its own; all of them where it belongs to none
   * and its topic is one that roles have. None for what is said of the text as a whole.
   */
  public List<String> concerned(Passage passage) {
    return passage.role().map(List::of).orElseGet(() -> isShared(passage) ? roleIds() : List.of());
  }

  /** Whether a passage belongs to no role but to a topic that roles have: it holds for all. */
  public boolean isShared(Passage passage) {
    return passage.role().isEmpty()
        && passage.topic().flatMap(this::topic).filter(topic -> !topic.general()).isPresent();
  }

  /** The ids of all roles, in order. */
  public List<String> roleIds() {
    return roles.stream().map(Role::id).toList();
  }

  /** The ids of all roles but one, in order. */
  public List<String> othersThan(String id) {
    return roleIds().stream().filter(other -> !other.equals(id)).toList();
  }
}
