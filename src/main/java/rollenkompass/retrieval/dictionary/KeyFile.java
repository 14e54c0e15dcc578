package rollenkompass.retrieval.dictionary;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Keys with places in a file, eight bytes each. For one thread. */
final class KeyFile {
  private static final int BUFFER = 1 << 11;

  private final FileChannel file;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER * Long.BYTES);

  KeyFile(FileChannel file) {
    this.file = file;
  }

  /** Writes the first {@code count} keys at a place in the file; returns the place behind them. */
  long write(long[] keys, int count, long place) throws IOException {
    long at = place;
    for (int done = 0; done < count; ) {
      int some = Math.min(BUFFER, count - done);
      bytes.clear();
      bytes.asLongBuffer().put(keys, done, some);
      bytes.limit(some * Long.BYTES);
      while (bytes.hasRemaining()) {
        at += file.write(bytes, at);
      }
      done += some;
    }
    return at;
  }

  /** Reads the first {@code count} keys, which all have room in the buffer. */
  void read(long[] keys, int count, long place) throws IOException {
    bytes.clear().limit(count * Long.BYTES);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, place + bytes.position()) < 0) {
        throw new EOFException("the index of the dictionary is cut off");
      }
    }
    bytes.flip();
    bytes.asLongBuffer().get(keys, 0, count);
  }
}
