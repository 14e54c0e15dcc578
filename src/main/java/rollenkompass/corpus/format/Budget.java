package rollenkompass.corpus.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What is left of the limits of one file while it is read. */
public final class Budget {
  private static final int BUFFER = 1 << 14;

  private final Limits limits;
  private final long deadlineNanos;
  private long unpacked;

  public Budget(Limits limits) {
    this.limits = limits;
    this.deadlineNanos = System.nanoTime() + limits.time().toNanos();
  }

  /**
   * To be called at every step.
   *
   * @throws UnreadableException where the time is up
   */
  public void checkTime() {
    if (System.nanoTime() - deadlineNanos > 0) {
      throw new UnreadableException(Unreadable.TOO_SLOW);
    }
  }

  /**
   * To be called where the text grows.
   *
   * @throws UnreadableException where it is too long, or the time is up
   */
  public void checkText(int length) {
    checkTime();
    if (length > limits.textLength()) {
      throw new UnreadableException(Unreadable.TOO_BIG);
    }
  }

  /**
   * All bytes of a packed part.
   *
   * @throws UnreadableException where all parts together are too big, or the time is up
   */
  public byte[] unpack(InputStream part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pump(part, bytes);
    return bytes.toByteArray();
  }

  /**
   * Reads over a packed part: it has to be unpacked nevertheless.
   *
   * @throws UnreadableException where all parts together are too big, or the time is up
   */
  public void skip(InputStream part) throws IOException {
    pump(part, OutputStream.nullOutputStream());
  }

  private void pump(InputStream part, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      unpacked += read;
      if (unpacked > limits.unpackedBytes()) {
        throw new UnreadableException(Unreadable.TOO_BIG);
      }
      checkTime();
      out.write(buffer, 0, read);
    }
  }
}
