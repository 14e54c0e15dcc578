package rollenkompass.retrieval.dictionary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rollenkompass.language.Language;

/**
 * Writes the file that {@link DictionaryIndex} reads: the entries as text, then for each language
 * the hashes of all keys, sorted, each with the place of its entry, then how many there are.
 */
final class DictionaryWriter implements AutoCloseable {
  /** Of what is written at a time Java keeps a copy outside the heap. */
  private static final int PIECE = 1 << 14;

  private final FileChannel index;
  private final Map<Language, KeyTable> tables = new EnumMap<>(Language.class);
  private long size;
  private int entries;

  /** A writer of {@code target}, with files beside it for as long as it is open. */
  private DictionaryWriter(Path target) throws IOException {
    this.index = FileChannel.open(target, StandardOpenOption.WRITE);
    for (Language language : Language.values()) {
      String name = target.getFileName() + "." + language.code();
      tables.put(language, new KeyTable(target.resolveSibling(name)));
    }
  }

  /**
   * Writes the dictionary {@code source} as {@code target}.
   *
   * @throws DictionaryException where {@code source} cannot be read
   */
  static void write(Path source, Path target, TermKeys keys) throws IOException {
    try (DingFile file = new DingFile(source);
        TwoThreads threads = new TwoThreads();
        DictionaryWriter writer = new DictionaryWriter(target)) {
      writer.addAll(file, keys, threads);
      writer.writeTables(threads);
    }
  }

  /** While one block is added the next one is being read. */
  private void addAll(DingFile file, TermKeys keys, TwoThreads threads) throws IOException {
    List<BlockReader> readers = List.of(new BlockReader(file, keys), new BlockReader(file, keys));
    List<TwoThreads.Result<EntryBlock>> blocks = new ArrayList<>();
    for (int block = 0; block < file.blocks() + readers.size(); block++) {
      int turn = block % readers.size();
      int next = block;
      if (block >= readers.size()) {
        add(file, blocks.get(block - readers.size()).await());
      }
      if (block < file.blocks()) {
        blocks.add(threads.run(() -> readers.get(turn).read(next)));
      }
    }
  }

  private void add(DingFile file, EntryBlock block) throws IOException {
    if (size + block.size() > Integer.MAX_VALUE) {
      throw file.tooLarge();
    }
    for (Language language : Language.values()) {
      tables.get(language).add(block.keys(language), (int) size);
    }
    for (int from = 0; from < block.size(); from += PIECE) {
      append(ByteBuffer.wrap(block.text(), from, Math.min(PIECE, block.size() - from)));
    }
    entries += block.entries();
  }

  private void append(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      size += index.write(bytes, size);
    }
  }

  private void writeTables(TwoThreads threads) throws IOException {
    List<TwoThreads.Result<KeyTable>> written = new ArrayList<>();
    long place = size;
    for (KeyTable table : tables.values()) {
      long at = place;
      written.add(threads.run(() -> table.write(index, at)));
      place += (long) table.size() * Long.BYTES;
    }
    ByteBuffer end = ByteBuffer.allocate(DictionaryIndex.END);
    end.putInt((int) size).putInt(entries);
    for (TwoThreads.Result<KeyTable> table : written) {
      end.putInt(table.await().size()).putInt(table.await().headwords());
    }
    size = place;
    append(end.flip());
  }

  @Override
  public void close() throws IOException {
    index.close();
    for (KeyTable table : tables.values()) {
      table.close();
    }
  }
}
