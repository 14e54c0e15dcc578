package rollenkompass.retrieval.dictionary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollenkompass.language.Language;

/** Finds the entries of a dictionary in a file that stays on disk, mapped into memory. */
final class DictionaryIndex {
  /** How many bytes the numbers at the end of the file take: see the writer. */
  static final int END = 2 * Integer.BYTES * (1 + Language.values().length);

  private final ByteBuffer file;
  private final Map<Language, Table> tables = new EnumMap<>(Language.class);
  private final int entries;

  /** Where the packed hashes of a language stand, and how many different ones there are. */
  private record Table(int start, int size, int headwords) {}

  private DictionaryIndex(ByteBuffer file) {
    this.file = file;
    ByteBuffer end = end(file);
    int start = end.getInt();
    this.entries = end.getInt();
    for (Language language : Language.values()) {
      Table table = new Table(start, end.getInt(), end.getInt());
      tables.put(language, table);
      start += table.size() * Long.BYTES;
    }
  }

  /**
   * Opens what {@link DictionaryWriter} wrote; empty where there is no such file, or only a part of
   * it.
   */
  static Optional<DictionaryIndex> open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() < END) {
        return Optional.empty();
      }
      ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      return isWhole(mapped) ? Optional.of(new DictionaryIndex(mapped)) : Optional.empty();
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  private static boolean isWhole(ByteBuffer file) {
    ByteBuffer end = end(file);
    long size = (long) end.getInt() + END;
    end.getInt();
    while (end.hasRemaining()) {
      size += (long) end.getInt() * Long.BYTES;
      end.getInt();
    }
    return size == file.capacity();
  }

  private static ByteBuffer end(ByteBuffer file) {
    return file.slice(file.capacity() - END, END);
  }

  /** How many entries the dictionary has. */
  int entries() {
    return entries;
  }

  /** By how many words and phrases of a language they are found. */
  int headwords(Language language) {
    return tables.get(language).headwords();
  }

  /** The entries that may have {@code key} on that side, in the order of the dictionary. */
  List<Entry> entries(Language language, String key) {
    Table table = tables.get(language);
    int hash = KeyHash.of(key);
    List<Entry> entries = new ArrayList<>();
    for (int at = first(table, KeyHash.pack(hash, 0)); at < table.size(); at++) {
      long packed = packed(table, at);
      if (KeyHash.hash(packed) != hash) {
        break;
      }
      entries.add(entry(KeyHash.place(packed)));
    }
    return entries;
  }

  private int first(Table table, long wanted) {
    int low = 0;
    int high = table.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (packed(table, middle) < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private long packed(Table table, int at) {
    return file.getLong(table.start() + at * Long.BYTES);
  }

  private Entry entry(int place) {
    int length = 0;
    while (file.get(place + length) != Entry.END) {
      length++;
    }
    byte[] bytes = new byte[length];
    file.get(place, bytes);
    return Entry.read(new String(bytes, StandardCharsets.UTF_8));
  }
}
