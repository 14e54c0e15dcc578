package rollenkompass.retrieval.dictionary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rollenkompass.language.Language;

/** Finds the entries of a dictionary in a file that stays on disk, mapped into memory. */
final class DictionaryIndex {
  /** The hash of no letter. */
  static final int EMPTY_HASH = 0;

  private static final int MULTIPLIER = 0x01000193; // of 32 bits: Fowler, Noll and Vo

  private final ByteBuffer file;
  private final Map<Language, Table> tables = new EnumMap<>(Language.class);

  /** Where the packed hashes of a language stand. */
  private record Table(int start, int size) {}

  private DictionaryIndex(ByteBuffer file) throws IOException {
    this.file = file;
    int languages = Language.values().length;
    int end = file.capacity() - Integer.BYTES * (languages + 1);
    if (end < 0) {
      throw new IOException("the index of the dictionary is cut off");
    }
    int start = file.getInt(end + Integer.BYTES * languages);
    int sizes = end;
    for (Language language : Language.values()) {
      int size = file.getInt(sizes);
      tables.put(language, new Table(start, size));
      start += size * Long.BYTES;
      sizes += Integer.BYTES;
    }
    if (start != end) {
      throw new IOException("the index of the dictionary is cut off");
    }
  }

  /** Opens what {@link DictionaryWriter} wrote. */
  static DictionaryIndex open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new DictionaryIndex(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  static int hash(String key) {
    int hash = EMPTY_HASH;
    for (int i = 0; i < key.length(); i++) {
      hash = hash(hash, key.charAt(i));
    }
    return hash;
  }

  /** The hash of a key that has one letter more. */
  static int hash(int hash, char next) {
    return hash * MULTIPLIER + next;
  }

  /** What the hash of a key is multiplied by before that of a key of {@code length} is added. */
  static int shift(int length) {
    int shift = 1;
    for (int i = 0; i < length; i++) {
      shift *= MULTIPLIER;
    }
    return shift;
  }

  static long pack(int hash, int place) {
    return ((long) hash << Integer.SIZE) | place;
  }

  /** The entries that may have {@code key} on that side, in the order of the dictionary. */
  List<Entry> entries(Language language, String key) {
    Table table = tables.get(language);
    int hash = hash(key);
    List<Entry> entries = new ArrayList<>();
    for (int at = first(table, pack(hash, 0)); at < table.size(); at++) {
      long packed = packed(table, at);
      if ((int) (packed >> Integer.SIZE) != hash) {
        break;
      }
      entries.add(entry((int) packed));
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
    byte[] bytes = new byte[Short.toUnsignedInt(file.getShort(place))];
    file.get(place + Short.BYTES, bytes);
    return Entry.read(new String(bytes, StandardCharsets.UTF_8));
  }
}
