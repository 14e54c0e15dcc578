package rollenkompass.app.jsonl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads lines of any length. They are decoded one by one, so that bytes that are no UTF-8 spoil
 * nothing but their own line.
 */
final class Utf8Lines {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final InputStream input;
  private long number;

  /** Reads from {@code input}, which should be buffered. */
  Utf8Lines(InputStream input) {
    this.input = input;
  }

  /**
   * A line without its end.
   *
   * @param number counted from 1
   */
  record Line(long number, ByteBuffer bytes) {
    /**
     * The text, without a byte order mark in front of the first line.
     *
     * @throws CharacterCodingException where it is not UTF-8
     */
    String text() throws CharacterCodingException {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
      return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
  }

  /** The next line; empty at the end of the input. Lines end in LF or CR LF. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int next = input.read();
    if (next < 0) {
      return Optional.empty();
    }
    while (next >= 0 && next != '\n') {
      bytes.write(next);
      next = input.read();
    }
    number++;
    return Optional.of(new Line(number, withoutCarriageReturn(bytes.toByteArray())));
  }

  private static ByteBuffer withoutCarriageReturn(byte[] line) {
    int last = line.length - 1;
    boolean carriageReturn = last >= 0 && line[last] == '\r';
    return ByteBuffer.wrap(line, 0, carriageReturn ? last : line.length);
  }
}
