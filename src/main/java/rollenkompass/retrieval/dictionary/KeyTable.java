package rollenkompass.retrieval.dictionary;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gathers under which keys of one language the entries of a dictionary are found. They are too many
 * to be held in memory: they wait in a file until all are there, in runs that are sorted roughly,
 * and then are sorted range by range.
 */
final class KeyTable implements AutoCloseable {
  private final FileChannel channel;
  private final KeyFile file;
  private final List<KeyRun> runs = new ArrayList<>();
  private long written;
  private int size;
  private int headwords;
  private final KeySort sort = new KeySort();
  private long[] keys = new long[1 << 14];

  /** A table without keys. The file {@code scratch} goes when it is closed. */
  KeyTable(Path scratch) throws IOException {
    this.channel =
        FileChannel.open(
            scratch,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    this.file = new KeyFile(channel);
  }

  /**
   * Adds the keys of a block.
   *
   * @param place where in the index the entries of the block start
   */
  void add(KeyBlock block, int place) throws IOException {
    int count = block.size();
    if (count > 0) {
      makeRoom(count);
      sort.intoRanges(block, keys);
      for (int i = 0; i < count; i++) {
        keys[i] += place;
      }
      runs.add(new KeyRun(file, written, count));
      written = file.write(keys, count, written);
      size += count;
    }
  }

  private void makeRoom(int count) {
    if (count > keys.length) {
      keys = Arrays.copyOf(keys, count + count / 2);
    }
  }

  int size() {
    return size;
  }

  /** How many different hashes were written. */
  int headwords() {
    return headwords;
  }

  /** Writes all keys, sorted, at a place in the index; returns itself. */
  KeyTable write(FileChannel index, long place) throws IOException {
    KeyFile target = new KeyFile(index);
    long[] spare = {};
    long at = place;
    for (int range = 0; range < KeySort.RANGES; range++) {
      int count = take(range);
      spare = spare.length < count ? new long[keys.length] : spare;
      sort.withinRange(keys, count, spare);
      headwords += distinct(count);
      at = target.write(keys, count, at);
    }
    return this;
  }

  /** Takes the keys of a range from all runs; returns how many there are. */
  private int take(int range) throws IOException {
    int count = 0;
    for (KeyRun run : runs) {
      while (run.hasNext(range)) {
        makeRoom(count + 1);
        keys[count++] = run.next();
      }
    }
    return count;
  }

  private int distinct(int count) {
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || KeyHash.hash(keys[i]) != KeyHash.hash(keys[i - 1])) {
        distinct++;
      }
    }
    return distinct;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
