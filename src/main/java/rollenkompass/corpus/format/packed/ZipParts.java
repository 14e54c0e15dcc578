package rollenkompass.corpus.format.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import rollenkompass.corpus.format.Budget;
import rollenkompass.corpus.format.Unreadable;
import rollenkompass.corpus.format.UnreadableException;

/** The parts of a zipped document that are asked for, unpacked within the budget. */
final class ZipParts {
  private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  private final Map<String, byte[]> parts;

  private ZipParts(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * Unpacks the parts whose path is {@code wanted}. Of two parts of one path the first counts.
   *
   * @throws UnreadableException where they are too big, or the document is locked by a password:
   *     Microsoft's programs then write no zip but the older container
   */
  static ZipParts of(byte[] file, Predicate<String> wanted, Budget budget) throws IOException {
    requireZip(file);
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        budget.checkTime();
        if (!entry.isDirectory() && wanted.test(entry.getName())) {
          parts.putIfAbsent(entry.getName(), budget.unpack(zip));
        } else {
          budget.skip(zip);
        }
      }
    } catch (ZipException e) {
      boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
      if (locked) {
        throw new UnreadableException(Unreadable.ENCRYPTED, e);
      }
      throw e;
    }
    return new ZipParts(parts);
  }

  private static void requireZip(byte[] file) throws IOException {
    if (startsWith(file, OLE)) {
      throw new UnreadableException(Unreadable.ENCRYPTED);
    }
    if (!startsWith(file, new byte[] {'P', 'K'})) {
      throw new IOException("no zip");
    }
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (file.length <= i || file[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** The part at {@code path}. */
  Optional<byte[]> part(String path) {
    return Optional.ofNullable(parts.get(path));
  }

  /**
   * The part at {@code path}.
   *
   * @throws IOException where the document has none
   */
  byte[] required(String path) throws IOException {
    return part(path).orElseThrow(() -> new IOException("no part " + path));
  }
}
