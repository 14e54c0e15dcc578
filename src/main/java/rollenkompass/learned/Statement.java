package rollenkompass.learned;

import java.util.Optional;
import java.util.Set;

/**
 * A statement of the corpus that questions were asked for. It is known by the concepts it names, so
 * that the same statement in another document is recognised.
 *
 * @param name the id of the passage that makes it
 * @param role the role it is about; empty where it belongs to none
 * @param topic what it is about
 * @param concepts the concepts it names
 */
public record Statement(
    String name, Optional<String> role, Optional<String> topic, Set<String> concepts) {
  public Statement {
    concepts = Set.copyOf(concepts);
  }

  /** The statement's name without its role, so that like statements of two roles have one. */
  String slug() {
    return role.filter(id -> name.startsWith(id + "."))
        .map(id -> name.substring(id.length() + 1))
        .orElse(name);
  }

  /** How much these concepts are those of the statement: the cosine, from 0 to 1. */
  double likeness(Set<String> others) {
    long common = others.stream().filter(concepts::contains).count();
    return common == 0 ? 0 : common / Math.sqrt((double) others.size() * concepts.size());
  }
}
