package rollenkompass.retrieval.dictionary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Whole lines of a file that stand behind each other, as bytes. Used again for the next ones. */
final class LineBlock {
  private static final int MORE = 1 << 12;

  /** Of what is read at a time Java keeps a copy outside the heap. */
  private static final int PIECE = 1 << 14;

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer decoded = CharBuffer.allocate(MORE);
  private byte[] bytes = new byte[0];
  private long place;
  private int filled;
  private int start;
  private int end;

  /** Reads the lines that start among the {@code size} bytes from {@code from} on. */
  void read(FileChannel file, long from, int size) throws IOException {
    // The byte before tells whether a line starts with the first one.
    int before = from == 0 ? 0 : 1;
    place = from - before;
    filled = 0;
    fill(file, before + size);
    start = before == 0 ? 0 : behindLine(file, 0);
    end = filled < before + size ? filled : behindLine(file, before + size - 1);
  }

  /** Where the line ends that goes on at {@code index}, its mark included. */
  private int behindLine(FileChannel file, int index) throws IOException {
    for (int at = index; ; at++) {
      if (at == filled) {
        fill(file, filled + MORE);
      }
      if (at == filled) {
        return filled;
      }
      if (bytes[at] == '\n') {
        return at + 1;
      }
    }
  }

  /** Reads until so many bytes are there, or all that the file has. */
  private void fill(FileChannel file, int wanted) throws IOException {
    if (wanted > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(wanted, bytes.length + bytes.length / 2));
    }
    while (filled < wanted) {
      int some = Math.min(wanted - filled, PIECE);
      int read = file.read(ByteBuffer.wrap(bytes, filled, some), place + filled);
      if (read < 0) {
        return;
      }
      filled += read;
    }
  }

  byte[] bytes() {
    return bytes;
  }

  /** The index of the first byte of the first line. */
  int start() {
    return start;
  }

  /** The index behind the last line. */
  int end() {
    return end;
  }

  /** Where in the file a byte stands. */
  long place(int index) {
    return place + index;
  }

  /** The index of the first byte that is not UTF-8; the end where all are. */
  int endOfUtf8() {
    ByteBuffer rest = ByteBuffer.wrap(bytes, start, end - start);
    decoder.reset();
    CoderResult result;
    do {
      decoded.clear();
      result = decoder.decode(rest, decoded, true);
    } while (result.isOverflow());
    return rest.position();
  }
}
