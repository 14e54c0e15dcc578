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
 * to be held in memory: sorted runs of them wait in a file until all are there.
 */
final class KeyTable implements AutoCloseable {
  /** Hashes are spread evenly, so that of each range about as many have room in memory. */
  private static final int RANGE_BITS = 26;

  private final FileChannel channel;
  private final KeyFile file;
  private final List<KeyRun> runs = new ArrayList<>();
  private long written;
  private int size;
  private int headwords;
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
      for (int i = 0; i < count; i++) {
        keys[i] = block.get(i) + place;
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
    long at = place;
    long last = Integer.MAX_VALUE;
    for (long hash = Integer.MIN_VALUE; hash < last; hash += 1L << RANGE_BITS) {
      int count = take((int) (hash + (1L << RANGE_BITS) - 1));
      Arrays.sort(keys, 0, count);
      headwords += distinct(count);
      at = target.write(keys, count, at);
    }
    return this;
  }

  /** Takes the keys up to a hash from all runs; returns how many there are. */
  private int take(int hash) throws IOException {
    int count = 0;
    for (KeyRun run : runs) {
      while (run.hasNext(hash)) {
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
