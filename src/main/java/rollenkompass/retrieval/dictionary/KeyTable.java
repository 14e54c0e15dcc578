package rollenkompass.retrieval.dictionary;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import rollenkompass.language.Language;

/** Gathers under which keys of one language the entries of a dictionary are found. */
final class KeyTable {
  private final Language language;
  private final TermHashes hashes;
  private long[] packed = new long[1 << 16];
  private int size;

  KeyTable(Language language, TermKeys keys) {
    this.language = language;
    this.hashes = new TermHashes(language, keys);
  }

  /** Adds the keys of entries, which stand at {@code places} in the index. */
  void add(List<Entry> entries, int[] places) {
    for (int i = 0; i < entries.size(); i++) {
      for (List<String> group : entries.get(i).side(language)) {
        for (String term : group) {
          int hash = hashes.of(term);
          if (hash != TermHashes.NONE) {
            add(DictionaryIndex.pack(hash, places[i]));
          }
        }
      }
    }
  }

  private void add(long value) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, size + size / 2);
    }
    packed[size++] = value;
  }

  /** Sorts what was added; each is kept once. */
  void sort() {
    Arrays.sort(packed, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || packed[i] != packed[i - 1]) {
        packed[distinct++] = packed[i];
      }
    }
    size = distinct;
  }

  int size() {
    return size;
  }

  void write(DataOutputStream out) throws IOException {
    for (int i = 0; i < size; i++) {
      out.writeLong(packed[i]);
    }
  }
}
