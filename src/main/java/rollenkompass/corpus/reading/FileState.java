package rollenkompass.corpus.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the file system tells of a file without opening it. Where two states are the same the
 * content is, too, unless somebody has taken pains to hide a change.
 *
 * @param bytes the size
 * @param modified when the content was last written, in nanoseconds since 1970
 * @param changed when anything about the file last changed, which nobody can set back; 0 where the
 *     system does not tell
 */
record FileState(long bytes, long modified, long changed) {
  /** Where the file system has more than Java's basic attributes. */
  private static final String UNIX_ATTRIBUTES = "unix:size,lastModifiedTime,ctime";

  /**
   * The state of {@code file} now.
   *
   * @throws IOException where it is not there or not accessible
   */
  static FileState of(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      Map<String, Object> found = Files.readAttributes(file, UNIX_ATTRIBUTES);
      return new FileState(
          (Long) found.get("size"),
          nanos((FileTime) found.get("lastModifiedTime")),
          nanos((FileTime) found.get("ctime")));
    }
    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileState(found.size(), nanos(found.lastModifiedTime()), 0);
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }
}
