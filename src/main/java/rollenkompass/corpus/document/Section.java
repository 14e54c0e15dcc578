package rollenkompass.corpus.document;

import java.util.List;
import java.util.Optional;
import rollenkompass.corpus.Breadcrumbs;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Topic;

/**
 * Where in a document a passage stands.
 *
 * @param headings the headings above it, outermost first
 * @param role the role that they name
 * @param topic the topic that they name
 * @param aside whether it belongs to no role and no topic, whatever it names itself
 */
public record Section(
    List<String> headings, Optional<Role> role, Optional<Topic> topic, boolean aside) {
  public Section {
    headings = List.copyOf(headings);
  }

  /** A section of the text proper. */
  Section(List<String> headings, Optional<Role> role, Optional<Topic> topic) {
    this(headings, role, topic, false);
  }

  static final Section TOP = new Section(List.of(), Optional.empty(), Optional.empty());

  /** The same place for what only stands there, such as the teaser of a link. */
  Section besides() {
    return new Section(headings, Optional.empty(), Optional.empty(), true);
  }

  /** The headings as a reader sees them. */
  Breadcrumbs breadcrumbs() {
    return Breadcrumbs.of(headings);
  }
}
