package rollenkompass.corpus.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import rollenkompass.corpus.Corpus;

/** A folder of documents about the jobs of {@code other-roles}, written by a test. */
public final class CorpusFolder {
  public static final Path ROLES = Path.of("src/test/resources/other-roles/roles.yaml");

  private final Path folder;

  public CorpusFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes a document, in UTF-8. */
  public CorpusFolder with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a document, byte by byte. */
  public CorpusFolder with(String name, byte[] bytes) {
    try {
      Files.createDirectories(file(name).getParent());
      Files.write(file(name), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path file(String name) {
    return folder.resolve(name);
  }

  public Corpus read() {
    return readWith(ROLES);
  }

  public ReadCorpus read(DocumentStore store) {
    return CorpusReader.read(folder, ROLES, store, ReadingProgress.NONE);
  }

  public Corpus readWith(Path roles) {
    return CorpusReader.read(folder, roles);
  }
}
