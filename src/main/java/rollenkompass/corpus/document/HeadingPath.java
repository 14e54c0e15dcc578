package rollenkompass.corpus.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Topic;

/** The headings above the place that a reader has come to, and the section that they make. */
final class HeadingPath {
  private final Headings headings;
  private final TreeMap<Integer, Section> open = new TreeMap<>();
  private Section section = Section.TOP;

  HeadingPath(Headings headings) {
    this.headings = headings;
  }

  /** A heading starts; it ends those of its level and below. */
  void enter(int level, String heading) {
    open.tailMap(level, true).clear();
    Section outer = open.isEmpty() ? Section.TOP : open.lastEntry().getValue();
    section = within(outer, heading);
    open.put(level, section);
  }

  /** Where the next statement stands. */
  Section section() {
    return section;
  }

  private Section within(Section outer, String heading) {
    List<String> path = new ArrayList<>(outer.headings());
    path.add(heading);
    List<Role> named = headings.roles(heading);
    Optional<Role> role = named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    Optional<Topic> topic = headings.topic(heading);
    return new Section(path, role.or(outer::role), topic.or(outer::topic));
  }
}
