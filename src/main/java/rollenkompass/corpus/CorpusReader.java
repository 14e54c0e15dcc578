package rollenkompass.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads a folder of documents and {@code roles.yaml}. */
public final class CorpusReader {
  private CorpusReader() {}

  /**
   * The whole corpus. Files and folders whose name starts with a dot are no documents.
   *
   * @param folder holds {@code .md} and {@code .txt} files, also in folders below
   * @throws CorpusException where anything cannot be read as it should; it names file and line
   */
  public static Corpus read(Path folder, Path rolesFile) {
    Roles roles = RolesReader.read(rolesFile);
    List<Path> files = files(folder);
    DocumentReader reader = new DocumentReader(roles, folder, files);
    List<ReadDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(reader.read(file));
    }
    if (documents.isEmpty()) {
      throw new CorpusException(folder, "holds no document; put a .md or .txt file into it");
    }
    List<Passage> passages = new Counterparts(folder, documents).passages();
    return new Corpus(roles, documents.stream().map(ReadDocument::document).toList(), passages);
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CorpusException(folder, "is no folder; name the folder of your documents");
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> !isHidden(folder.relativize(path)))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new CorpusException(folder, "cannot be read: " + e.getMessage());
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
