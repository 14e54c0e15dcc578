package rollenkompass.retrieval.dictionary;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import rollenkompass.language.Language;

/**
 * Writes the file that {@link DictionaryIndex} reads: the entries as text, then for each language
 * the hashes of all keys, sorted, each with the place of its entry.
 */
final class DictionaryWriter {
  private final TermKeys keys;
  private final Map<Language, Places> places = new EnumMap<>(Language.class);
  private final StringBuilder text = new StringBuilder();
  private DataOutputStream out = new DataOutputStream(OutputStream.nullOutputStream());

  private DictionaryWriter(TermKeys keys) {
    this.keys = keys;
    for (Language language : Language.values()) {
      places.put(language, new Places());
    }
  }

  /** Writes the dictionary {@code source} as {@code target}. */
  static void write(Path source, Path target, TermKeys keys) throws IOException {
    new DictionaryWriter(keys).write(source, target);
  }

  private void write(Path source, Path target) throws IOException {
    try (DataOutputStream file =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target), 1 << 16))) {
      out = file;
      DingFile.read(source, this::add);
      int textSize = out.size();
      for (Language language : Language.values()) {
        places.get(language).write(out);
      }
      for (Language language : Language.values()) {
        out.writeInt(places.get(language).size);
      }
      out.writeInt(textSize);
    }
  }

  private void add(Entry entry) {
    try {
      int place = out.size();
      text.setLength(0);
      entry.write(text);
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      out.writeShort(bytes.length);
      out.write(bytes);
      for (Language language : Language.values()) {
        entry
            .side(language)
            .forEach(
                group -> group.forEach(term -> add(language, keys.key(language, term), place)));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void add(Language language, String key, int place) {
    if (!key.isEmpty()) {
      places.get(language).add(DictionaryIndex.hash(key), place);
    }
  }

  /** Hashes with places, packed into numbers that sort by hash. */
  private static final class Places {
    private long[] packed = new long[1 << 16];
    private int size;

    void add(int hash, int place) {
      if (size == packed.length) {
        packed = Arrays.copyOf(packed, size + size / 2);
      }
      packed[size++] = DictionaryIndex.pack(hash, place);
    }

    void write(DataOutputStream out) throws IOException {
      Arrays.sort(packed, 0, size);
      int distinct = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || packed[i] != packed[i - 1]) {
          out.writeLong(packed[i]);
          packed[distinct++] = packed[i];
        }
      }
      size = distinct;
    }
  }
}
