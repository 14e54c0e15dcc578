package rollenkompass.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Warning;
import rollenkompass.corpus.format.CheckedBytes;
import rollenkompass.corpus.format.PdfFile;
import rollenkompass.corpus.format.Unreadable;

/** Documents are read once, and again exactly where they have changed. */
class DocumentStoreTest {
  @TempDir private Path working;
  private CorpusFolder files;
  private Path store;

  @BeforeEach
  void prepare() {
    files = new CorpusFolder(working.resolve("corpus"));
    store = working.resolve("store");
  }

  @Test
  void changesAreToldByNameAndContent() {
    files.with("a.html", "<p>Eins.</p>").with("b.md", "Zwei.\n").with("c.pdf", pdf("Drei."));
    assertThat(read().changes())
        .isEqualTo(new Changes(List.of("a.html", "b.md", "c.pdf"), List.of(), List.of(), 0));
    assertThat(read().changes().isEmpty()).isTrue();
    files.with("a.html", "<p>Neu.</p>").with("b.md", "Zwei.\n").with("d/e.txt", "Vier.\n");
    delete(files.file("c.pdf"));
    assertThat(read().changes())
        .isEqualTo(new Changes(List.of("d/e.txt"), List.of("a.html"), List.of("c.pdf"), 1));
  }

  @Test
  void filesThatAreLeftOutAreNoChanges() {
    files.with("a.md", "Eins.\n").with("b.docx", "broken");
    assertThat(read().changes()).isEqualTo(new Changes(List.of("a.md"), List.of(), List.of(), 0));
    files.with("b.docx", "still broken").with("c.pdf", pdf("Zwei."));
    assertThat(read().changes()).isEqualTo(new Changes(List.of("c.pdf"), List.of(), List.of(), 1));
  }

  @Test
  void unchangedFilesAreNotReadAgain() throws IOException {
    files.with("a.html", "<p>Eins.</p>");
    Corpus first = read().corpus();
    Path kept = kept();
    byte[] bytes = Files.readAllBytes(kept);
    Files.setLastModifiedTime(kept, FileTime.fromMillis(0));
    assertThat(read().corpus().passages()).isEqualTo(first.passages());
    Files.setLastModifiedTime(files.file("a.html"), FileTime.fromMillis(0));
    assertThat(read().corpus().passages()).isEqualTo(first.passages());
    assertThat(Files.getLastModifiedTime(kept).toMillis()).isZero();
    assertThat(kept).hasBinaryContent(bytes);
  }

  @Test
  void contentThatChangesBehindTheSameSizeAndTimeIsRead() throws IOException {
    files.with("a.html", "<p>Eins.</p>");
    FileTime time = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(files.file("a.html"), time);
    read();
    files.with("a.html", "<p>Zwei.</p>");
    Files.setLastModifiedTime(files.file("a.html"), time);
    assertThat(thoroughly().corpus().passages().getFirst().source().text()).isEqualTo("Zwei.");
    assertThat(read().corpus().passages().getFirst().source().text()).isEqualTo("Zwei.");
  }

  @Test
  void filesThatGiveNoTextAreRememberedWithTheReason() throws IOException {
    files.with("a.md", "Text.\n").with("b.pdf", new PdfFile().page().bytes());
    Corpus first = read().corpus();
    Files.setLastModifiedTime(kept(), FileTime.fromMillis(0));
    assertThat(read().corpus().warnings())
        .isEqualTo(first.warnings())
        .containsExactly(new Warning("b.pdf", Unreadable.NO_TEXT));
    assertThat(Files.getLastModifiedTime(kept()).toMillis()).isZero();
  }

  @Test
  void aDamagedStoreIsMadeAnew() throws IOException {
    files.with("a.html", "<p>Eins.</p>").with("b.pdf", pdf("Zwei."));
    List<Passage> whole = read().corpus().passages();
    for (Path file : all()) {
      byte[] bytes = Files.readAllBytes(file);
      for (int at = 0; at < bytes.length; at += 7) {
        byte[] damaged = bytes.clone();
        damaged[at] ^= 0x10;
        Files.write(file, damaged);
        assertThat(read().corpus().passages()).isEqualTo(whole);
      }
      Files.write(file, new byte[0]);
      assertThat(read().corpus().passages()).isEqualTo(whole);
      assertThat(file).hasBinaryContent(bytes);
    }
  }

  @Test
  void nothingIsLeftOfWhatIsGone() throws IOException {
    files.with("a.html", "<p>Eins.</p>").with("b.pdf", pdf("Zwei."));
    read();
    delete(files.file("b.pdf"));
    files.with("a.html", "<p>Drei.</p>");
    read();
    assertThat(all()).hasSize(2);
  }

  @Test
  void anotherVersionIsNotTakenForThisOne() {
    byte[] bytes = CheckedBytes.of(1, out -> out.writeUTF("text"));
    assertThat(CheckedBytes.read(bytes, 1, in -> in.readUTF())).contains("text");
    assertThat(CheckedBytes.read(bytes, 2, in -> in.readUTF())).isEmpty();
  }

  @Test
  void textsOfAStoreThatCannotBeWrittenAreReadNevertheless() throws IOException {
    files.with("a.html", "<p>Eins.</p>");
    Files.writeString(store, "a file");
    assertThat(read().corpus().passages()).hasSize(1);
  }

  private ReadCorpus read() {
    return files.read(DocumentStore.in(store));
  }

  private ReadCorpus thoroughly() {
    return files.read(new DocumentStore(store, true));
  }

  /** The one kept text. */
  private Path kept() throws IOException {
    List<Path> texts = all().stream().filter(file -> !file.endsWith("catalogue")).toList();
    assertThat(texts).hasSize(1);
    return texts.getFirst();
  }

  private List<Path> all() throws IOException {
    try (Stream<Path> found = Files.walk(store)) {
      return found.filter(Files::isRegularFile).toList();
    }
  }

  private static byte[] pdf(String text) {
    return new PdfFile().page().line(700, text).bytes();
  }

  private static void delete(Path file) {
    assertThat(file.toFile().delete()).isTrue();
  }
}
