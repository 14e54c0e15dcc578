package rollenkompass.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.corpus.format.PdfFile;

/** What every command says and does about the files of a corpus. */
final class DocumentsTest {
  private static final String SCAN = "scan.pdf is left out: there is no text in the file";

  @TempDir private Path working;
  private Path corpus;

  @BeforeEach
  void writeCorpus() throws IOException {
    corpus = Files.createDirectories(working.resolve("corpus"));
    Files.writeString(corpus.resolve("a.md"), "# Garten\n\nDer Garten ist ab neun Uhr offen.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask Wann?", "chat", "search --jsonl"})
  void everyStartNamesWhatIsLeftOut(String command) throws IOException {
    write("scan.pdf", new PdfFile().page().bytes());
    ProgramRun run = run(command.split(" "));
    assertThat(run.status()).isZero();
    assertThat(run.err()).startsWith("rollenkompass: " + SCAN).hasLineCount(1);
  }

  @Test
  void ofManyFilesAStartNamesTheFirst() throws IOException {
    for (int i = 10; i < 30; i++) {
      write(i + ".jpg", new byte[1]);
    }
    assertThat(run("ask", "Wann?").err().lines())
        .hasSize(11)
        .last()
        .asString()
        .contains("10 more files are left out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"doctor", "index", "ask Wann?"})
  void namesOfFilesSayNothingToTheTerminal(String command) throws IOException {
    write("\u001b[31mred\n.jpg", new byte[1]);
    ProgramRun run = run(command.split(" "));
    assertThat(run.out() + run.err()).contains("[31mred .jpg is left out").doesNotContain("\u001b");
  }

  @Test
  void doctorNamesWhatIsLeftOutAndIsNotContent() throws IOException {
    write("scan.pdf", new PdfFile().page().bytes());
    write("broken.docx", new byte[9]);
    ProgramRun run = run("doctor");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("one document", "! " + SCAN, "! broken.docx is left out: ")
        .contains("✓ Index");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void doctorIsContentWithPicturesBesideDocuments() throws IOException {
    write("a.jpg", new byte[9]);
    ProgramRun run = run("doctor");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("! a.jpg is left out: files of this kind are not read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask Wann?", "index", "chat"})
  void whatIsWrittenForTheBotMustBeRight(String command) throws IOException {
    write("b.md", "Eins {#x}\n\nZwei {#x}\n".getBytes(UTF_8));
    ProgramRun run = run(command.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("b.md:3: the id 'x'").hasLineCount(1);
  }

  @Test
  void indexTellsWhatHasChanged() throws IOException {
    write("b.pdf", new PdfFile().page().line(700, "The garden opens at nine.").bytes());
    write("scan.pdf", new PdfFile().page().bytes());
    ProgramRun first = run("index");
    assertThat(first.status()).isZero();
    assertThat(first.err()).isEmpty();
    assertThat(first.out())
        .contains("Documents: 2\n", "Files: 2 new, 0 changed, 0 removed, 0 unchanged")
        .contains("+ a.md", "+ b.pdf", "Passages: 2", "Languages: German 1, English 1")
        .contains("Left out: 1", "! " + SCAN, "Index: made anew, 0.1 MB in ", "Time: ")
        .doesNotContain("+ scan.pdf");
    assertThat(run("index").out())
        .contains("Files: 0 new, 0 changed, 0 removed, 2 unchanged", "Index: up to date");
    Files.delete(corpus.resolve("b.pdf"));
    write("a.md", "Neu.\n".getBytes(UTF_8));
    assertThat(run("index").out())
        .contains("Files: 0 new, 1 changed, 1 removed, 0 unchanged", "~ a.md", "- b.pdf")
        .contains("Index: made anew");
  }

  @Test
  void indexIsTheOneThatAnswersAreFrom() throws IOException {
    run("index");
    List<Path> made = data();
    assertThat(run("ask", "Wann ist der Garten offen?").out()).contains("ab neun Uhr");
    assertThat(data()).isEqualTo(made);
  }

  private List<Path> data() throws IOException {
    try (Stream<Path> files = Files.walk(working.resolve("data"))) {
      return files.sorted().toList();
    }
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(corpus.resolve(name), bytes);
  }

  private ProgramRun run(String... command) {
    List<String> arguments =
        Stream.concat(Stream.of("--corpus", corpus.toString()), Stream.of(command)).toList();
    return ProgramRun.in(working, "", arguments);
  }
}
