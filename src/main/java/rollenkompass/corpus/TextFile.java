package rollenkompass.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads text files and refuses what is not UTF-8. */
public final class TextFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextFile() {}

  /**
   * The whole text, without a byte order mark.
   *
   * @throws CorpusException where the file is missing, unreadable or not UTF-8
   */
  public static String read(Path file) {
    byte[] bytes = bytes(file);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(buffer)
              .toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      String before = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8);
      throw new CorpusException(
          file, lineAt(before, before.length()), "is not UTF-8 here; save the file as UTF-8");
    }
  }

  /** The number of the line, from 1, in which position {@code at} lies. */
  public static int lineAt(String text, int at) {
    return 1
        + (int)
            text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new CorpusException(file, "does not exist; check the path");
    } catch (IOException e) {
      throw new CorpusException(file, "cannot be read: " + e.getMessage());
    }
  }
}
