package rollenkompass.corpus.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rollenkompass.corpus.format.CheckedBytes;

/**
 * Which documents a corpus had when it was last read, and in which state.
 *
 * @param entries by the name of the document
 */
record Catalogue(Map<String, Entry> entries) {
  /** To be raised with every change of how it is written. */
  private static final int VERSION = 1;

  private static final Catalogue EMPTY = new Catalogue(Map.of());

  Catalogue {
    entries = new TreeMap<>(entries);
  }

  /**
   * A document.
   *
   * @param state of its file when it was read
   * @param hash of its bytes
   */
  record Entry(FileState state, String hash) {}

  /** The entry of the document of that name. */
  Optional<Entry> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** The same without the documents of those names. */
  Catalogue without(Set<String> names) {
    Map<String, Entry> others = new TreeMap<>(entries);
    others.keySet().removeAll(names);
    return new Catalogue(others);
  }

  /** What has happened between {@code before} and this one. */
  Changes since(Catalogue before) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    entries.forEach((name, entry) -> {
      Optional<Entry> old = before.entry(name);
      if (old.isEmpty()) {
        added.add(name);
      } else if (!old.get().hash().equals(entry.hash())) {
        changed.add(name);
      }
    });
    List<String> removed =
        before.entries.keySet().stream().filter(name -> !entries.containsKey(name)).toList();
    return new Changes(added, changed, removed, entries.size() - added.size() - changed.size());
  }

  /** The catalogue in {@code file}; an empty one where there is none, or it is damaged. */
  static Catalogue read(Path file) {
    try {
      return CheckedBytes.read(Files.readAllBytes(file), VERSION, Catalogue::read).orElse(EMPTY);
    } catch (IOException e) {
      return EMPTY;
    }
  }

  private static Catalogue read(DataInputStream in) throws IOException {
    Map<String, Entry> entries = new TreeMap<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      FileState state = new FileState(in.readLong(), in.readLong(), in.readLong());
      entries.put(name, new Entry(state, in.readUTF()));
    }
    return new Catalogue(entries);
  }

  /** The bytes of the file that {@link #read} understands. */
  byte[] bytes() {
    return CheckedBytes.of(VERSION, this::write);
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeInt(entries.size());
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      out.writeUTF(entry.getKey());
      FileState state = entry.getValue().state();
      out.writeLong(state.bytes());
      out.writeLong(state.modified());
      out.writeLong(state.changed());
      out.writeUTF(entry.getValue().hash());
    }
  }
}
