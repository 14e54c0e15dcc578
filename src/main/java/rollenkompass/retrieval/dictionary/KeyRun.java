package rollenkompass.retrieval.dictionary;

import java.io.IOException;

/** Keys in a file in the order of their ranges, taken one after the other. */
final class KeyRun {
  private static final int BUFFER = 1 << 8;

  private final KeyFile file;
  private final long[] buffer;
  private long place;
  private int unread;
  private int at;
  private int filled;

  /** The run of {@code size} keys at {@code place}. */
  KeyRun(KeyFile file, long place, int size) {
    this.file = file;
    this.place = place;
    this.unread = size;
    this.buffer = new long[Math.min(size, BUFFER)];
  }

  /** Whether there is a next key of that range. */
  boolean hasNext(int range) throws IOException {
    if (at == filled) {
      filled = Math.min(buffer.length, unread);
      file.read(buffer, filled, place);
      place += (long) filled * Long.BYTES;
      unread -= filled;
      at = 0;
    }
    return at < filled && KeySort.range(KeyHash.hash(buffer[at])) == range;
  }

  long next() {
    return buffer[at++];
  }
}
