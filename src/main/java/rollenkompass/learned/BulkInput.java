package rollenkompass.learned;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads rows of numbers at once: one by one they would make up most of the time of a start. */
final class BulkInput {
  private BulkInput() {}

  /** The next {@code count} bytes. */
  static byte[] bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return bytes;
  }

  /** The next {@code count} whole numbers of four bytes. */
  static int[] ints(DataInputStream in, int count) throws IOException {
    int[] values = new int[count];
    buffer(in, count * Integer.BYTES).asIntBuffer().get(values);
    return values;
  }

  /** The next {@code count} whole numbers of eight bytes. */
  static long[] longs(DataInputStream in, int count) throws IOException {
    long[] values = new long[count];
    buffer(in, count * Long.BYTES).asLongBuffer().get(values);
    return values;
  }

  /** The next {@code count} fractions of four bytes. */
  static float[] floats(DataInputStream in, int count) throws IOException {
    float[] values = new float[count];
    buffer(in, count * Float.BYTES).asFloatBuffer().get(values);
    return values;
  }

  private static ByteBuffer buffer(DataInputStream in, int size) throws IOException {
    return ByteBuffer.wrap(bytes(in, size));
  }
}
