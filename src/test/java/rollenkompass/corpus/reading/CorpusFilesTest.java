package rollenkompass.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFilesTest {
  @TempDir private Path temp;

  private Path file(String name) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "Text.");
  }

  private List<String> names() {
    Path corpus = temp.resolve("corpus");
    return CorpusFiles.in(corpus).files().stream()
        .map(file -> corpus.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  @Test
  void linkedFolderIsReadUnderTheNameOfItsLink() throws IOException {
    file("corpus/a.txt");
    Path other = file("elsewhere/deep/b.txt").getParent().getParent();
    Files.createSymbolicLink(temp.resolve("corpus/linked"), other);
    assertThat(names()).containsExactly("a.txt", "linked/deep/b.txt");
  }

  @Test
  void linksThatLeadBackAreFollowedOnce() throws IOException {
    file("corpus/below/a.txt");
    Files.createSymbolicLink(temp.resolve("corpus/below/back"), temp.resolve("corpus"));
    Files.createSymbolicLink(temp.resolve("corpus/again"), temp.resolve("corpus/below"));
    assertThat(names()).containsExactly("below/a.txt");
  }

  @Test
  void linkThatLeadsNowhereIsNoDocumentButNamed() throws IOException {
    file("corpus/a.txt");
    Path lost = Files.createSymbolicLink(temp.resolve("corpus/lost"), temp.resolve("nowhere"));
    Path loop = temp.resolve("corpus/loop");
    Files.createSymbolicLink(loop, loop);
    assertThat(names()).containsExactly("a.txt");
    assertThat(CorpusFiles.in(temp.resolve("corpus")).lost()).containsExactly(loop, lost);
  }

  @Test
  void folderThatCannotBeLookedIntoIsNamed() throws IOException {
    file("corpus/a.txt");
    Path closed = file("corpus/closed/b.txt").getParent();
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(closed), "this user may read everything");
      CorpusFiles.Listing listing = CorpusFiles.in(temp.resolve("corpus"));
      assertThat(listing.files()).containsExactly(temp.resolve("corpus/a.txt"));
      assertThat(listing.closed()).containsExactly(closed);
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
