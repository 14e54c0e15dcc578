package rollenkompass.corpus.reading;

import java.util.List;

/**
 * What has happened to the files of a corpus since it was last read. Those that are left out count
 * for nothing.
 *
 * @param added names of new files, in order; here and below with {@code /} between folders
 * @param changed names of files with another content
 * @param removed names of files that are gone
 * @param unchanged how many files are as they were
 */
public record Changes(
    List<String> added, List<String> changed, List<String> removed, int unchanged) {
  public Changes {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }

  /** Whether nothing has happened. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }
}
