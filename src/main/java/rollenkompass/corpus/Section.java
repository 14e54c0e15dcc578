package rollenkompass.corpus;

import java.util.List;
import java.util.Optional;

/**
 * Where in a document a passage stands.
 *
 * @param headings the headings above it, outermost first
 * @param role the role that they name
 * @param topic the topic that they name
 */
record Section(List<String> headings, Optional<Role> role, Optional<Topic> topic) {
  Section {
    headings = List.copyOf(headings);
  }

  static final Section TOP = new Section(List.of(), Optional.empty(), Optional.empty());

  /** The headings as a reader sees them. */
  String path() {
    return String.join(" › ", headings);
  }
}
