package rollenkompass.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that are there as a whole or not at all. */
public final class AtomicFile {
  /** What the names of unfinished files start with. */
  public static final String UNFINISHED = "new-";

  private AtomicFile() {}

  /** Puts {@code bytes} into {@code file}; its folder is made where it is missing. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path folder = Files.createDirectories(file.getParent());
    Path unfinished = Files.createTempFile(folder, UNFINISHED, "");
    try {
      Files.write(unfinished, bytes);
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
