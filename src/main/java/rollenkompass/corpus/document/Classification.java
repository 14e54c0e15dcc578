package rollenkompass.corpus.document;

import java.util.List;
import java.util.Optional;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Topic;

/**
 * Tells of which role and which topic the statements of one document speak. Only a document that is
 * about the roles has topics: "Budget" is a heading in many a handbook.
 */
final class Classification {
  /** A document without headings is about the roles where one in so many statements names one. */
  private static final int STATEMENTS_FOR_A_ROLE = 5;

  private final Roles roles;
  private final Headings headings;
  private final String title;
  private final boolean aboutRoles;

  /** For the statements of the document of that title. */
  Classification(Roles roles, Headings headings, String title, List<Block> blocks) {
    this.roles = roles;
    this.headings = headings;
    this.title = title;
    this.aboutRoles = isAboutRoles(blocks);
  }

  private boolean isAboutRoles(List<Block> blocks) {
    if (!headings.roles(title).isEmpty()
        || blocks.stream()
            .flatMap(block -> block.section().headings().stream())
            .distinct()
            .anyMatch(heading -> !headings.roles(heading).isEmpty())) {
      return true;
    }
    long naming = blocks.stream().filter(block -> namesRole(block)).count();
    return naming * STATEMENTS_FOR_A_ROLE >= blocks.size();
  }

  private boolean namesRole(Block block) {
    return !headings.roles(block.label()).isEmpty() || !headings.roles(block.text()).isEmpty();
  }

  /** The section without the title, its role and topic filled in from what else tells them. */
  Section of(Block block) {
    Section section = block.section();
    List<String> path = section.headings().stream().filter(h -> !h.equals(title)).toList();
    if (section.aside()) {
      return new Section(path, Optional.empty(), Optional.empty());
    }
    Optional<Topic> topic = aboutRoles ? topic(block, path.isEmpty()) : Optional.empty();
    if (topic.map(Topic::general).orElse(false)) {
      return new Section(path, Optional.empty(), topic);
    }
    List<Role> named = headings.roles(block.text());
    Optional<Role> role =
        section
            .role()
            .or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
    return new Section(path, role, topic);
  }

  /** What a statement is about. Below a title that names a role it tells what that role is. */
  private Optional<Topic> topic(Block block, boolean belowTitle) {
    Section section = block.section();
    boolean opens = belowTitle && section.role().isEmpty();
    boolean tellsOfRole = belowTitle && section.role().isPresent();
    return section
        .topic()
        .or(() -> opens ? roles.opening().flatMap(roles::topic) : Optional.empty())
        .or(() -> block.label().isEmpty() ? Optional.empty() : headings.topic(block.label()))
        .or(() -> tellsOfRole ? roles.topic(roles.overview()) : Optional.empty());
  }
}
