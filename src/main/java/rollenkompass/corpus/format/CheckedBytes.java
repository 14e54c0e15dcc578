package rollenkompass.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Bytes with a version in front and a check sum behind: damage and other versions are noticed. */
public final class CheckedBytes {
  private CheckedBytes() {}

  /** Writes what stands between version and check sum. */
  public interface Writer {
    /** Writes it all to {@code out}. */
    void writeTo(DataOutputStream out) throws IOException;
  }

  /** Reads what a {@link Writer} of the same version wrote. */
  public interface Reader<T> {
    /** Reads it all from {@code in}. */
    T readFrom(DataInputStream in) throws IOException;
  }

  /** What {@code writer} writes, as {@link #read} takes it. */
  public static byte[] of(int version, Writer writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(version);
      writer.writeTo(out);
      out.writeLong(checkSum(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory takes everything
    }
    return bytes.toByteArray();
  }

  /** What {@code reader} reads; empty where the bytes are damaged or of another version. */
  public static <T> Optional<T> read(byte[] bytes, int version, Reader<T> reader) {
    int length = bytes.length - Long.BYTES;
    if (length < Integer.BYTES) {
      return Optional.empty();
    }
    ByteBuffer content = ByteBuffer.wrap(bytes, 0, length);
    if (ByteBuffer.wrap(bytes).getLong(length) != checkSum(content)
        || content.getInt(0) != version) {
      return Optional.empty();
    }
    int start = Integer.BYTES;
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, start, length - start))) {
      return Optional.of(reader.readFrom(in));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static long checkSum(byte[] bytes) {
    return checkSum(ByteBuffer.wrap(bytes));
  }

  private static long checkSum(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }
}
