package rollenkompass.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of documents about the jobs of {@code other-roles}, written by a test. */
final class CorpusFolder {
  static final Path ROLES = Path.of("src/test/resources/other-roles/roles.yaml");

  private final Path folder;

  CorpusFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes a document, in UTF-8. */
  CorpusFolder with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a document, byte by byte. */
  CorpusFolder with(String name, byte[] bytes) {
    try {
      Files.createDirectories(file(name).getParent());
      Files.write(file(name), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  Corpus read() {
    return readWith(ROLES);
  }

  ReadCorpus read(DocumentStore store) {
    return CorpusReader.read(folder, ROLES, store, ReadingProgress.NONE);
  }

  Corpus readWith(Path roles) {
    return CorpusReader.read(folder, roles);
  }
}
