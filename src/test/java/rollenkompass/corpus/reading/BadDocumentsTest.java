package rollenkompass.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.corpus.CorpusException;
import rollenkompass.corpus.Passage;

/** Every fault is told in one line that names file and line and says what to do. */
class BadDocumentsTest {
  @TempDir private Path folder;
  private CorpusFolder files;

  @BeforeEach
  void prepare() {
    files = new CorpusFolder(folder.resolve("documents"));
  }

  @Test
  void missingFolder() {
    assertThat(fault())
        .isEqualTo(
            folder.resolve("documents") + ": is no folder; name the folder of your documents");
  }

  @Test
  void fileInPlaceOfTheFolder() {
    new CorpusFolder(folder).with("documents", "Text");
    assertThat(fault()).contains("is no folder", "name the folder");
  }

  @Test
  void emptyFolder() {
    assertThat(folder.resolve("documents").toFile().mkdir()).isTrue();
    assertThat(fault())
        .startsWith(folder.resolve("documents") + ": ")
        .contains("holds no document", "put a .md, .txt, .html");
  }

  @Test
  void folderWithNothingButHiddenFiles() {
    files.with(".gitkeep", "");
    assertThat(fault()).contains("holds no document");
  }

  @Test
  void nothingButFilesThatGiveNoText() {
    files.with("a.pdf", "%PDF").with("b.xlsx", "PK");
    assertThat(fault())
        .startsWith(folder.resolve("documents") + ": ")
        .contains("holds no document", "left out: a.pdf, b.xlsx");
  }

  @Test
  void emptyMarkdown() {
    files.with("a.md", "");
    assertThat(fault())
        .startsWith(files.file("a.md") + ": ")
        .contains("holds no text", "write something");
  }

  @Test
  void textOfBlankLines() {
    files.with("a.txt", "\n \u00a0\n\n");
    assertThat(fault()).startsWith(files.file("a.txt") + ": ").contains("holds no text");
  }

  @Test
  void markdownOfHeadingsOnly() {
    files.with("a.md", "# Eins\n\n## Zwei\n");
    assertThat(fault()).contains("holds no text");
  }

  @Test
  void latinOneInsteadOfUtf8() {
    files.with("a.md", "Eins.\n\nGärtner.\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(fault())
        .isEqualTo(files.file("a.md") + ":3: is not UTF-8 here; save the file as UTF-8");
  }

  @Test
  void idTwiceInOneDocument() {
    files.with("a.de.md", "Eins. {#one}\n\nZwei.\n\nDrei. {#one}\n");
    assertThat(fault())
        .startsWith(files.file("a.de.md") + ":5: ")
        .contains("'one'", "give it another");
  }

  @Test
  void idInTwoDocuments() {
    files.with("a.de.md", "Eins. {#one}\n").with("b.de.md", "\n\nZwei. {#one}\n");
    assertThat(fault())
        .startsWith(files.file("b.de.md") + ":3: ")
        .contains("'one'", files.file("a.de.md").toString());
  }

  @Test
  void idTwiceOnTheEnglishSide() {
    files.with("a.de.md", "Eins. {#one}\n").with("a.en.md", "One. {#one}\n\nAgain. {#one}\n");
    assertThat(fault())
        .startsWith(files.file("a.en.md") + ":3: ")
        .contains("'one'", "give it another");
  }

  @Test
  void germanIdWithoutCounterpart() {
    files.with("a.de.md", "Eins. {#one}\n\nZwei. {#two}\n").with("a.en.md", "One. {#one}\n");
    assertThat(fault())
        .startsWith(files.file("a.de.md") + ":3: ")
        .contains("'two'", "add it to " + files.file("a.en.md"));
  }

  @Test
  void englishIdWithoutCounterpart() {
    files.with("a.de.md", "Eins. {#one}\n").with("a.en.md", "One. {#one}\n\nTwo. {#two}\n");
    assertThat(fault())
        .startsWith(files.file("a.en.md") + ":3: ")
        .contains("'two'", "add it to " + files.file("a.de.md"));
  }

  @Test
  void frontMatterThatIsNotClosed() {
    files.with("a.md", "---\ntitle: Grün\n\nEr blüht.\n");
    assertThat(fault()).startsWith(files.file("a.md") + ":1: ").contains("no end", "close it");
  }

  @Test
  void frontMatterThatIsNotYaml() {
    files.with("a.md", "---\ntitle: Grün\nsource: a: b\n---\nEr blüht.\n");
    assertThat(fault()).startsWith(files.file("a.md") + ":3: ").contains("key: value", "in quotes");
  }

  @Test
  void frontMatterThatIsAList() {
    files.with("a.md", "---\n- title\n---\nEr blüht.\n");
    assertThat(fault()).startsWith(files.file("a.md") + ":2: ").contains("key: value");
  }

  @Test
  void unknownKeyInTheFrontMatter() {
    files.with("a.md", "---\ntitle: Grün\nautor: ich\n---\nEr blüht.\n");
    assertThat(fault())
        .startsWith(files.file("a.md") + ":3: ")
        .contains("'autor'", "known are title");
  }

  @Test
  void lineOfAnUnknownKeyIsThatOfTheKeyAndNotOfAnEarlierWord() {
    files.with("a.md", "---\ntitle: Der autor\nautor: ich\n---\nEr blüht.\n");
    assertThat(fault()).startsWith(files.file("a.md") + ":3: ");
  }

  @Test
  void unknownLanguage() {
    files.with("a.md", "---\ntitle: Grün\nlanguage: fr\n---\nEr blüht.\n");
    assertThat(fault()).startsWith(files.file("a.md") + ":3: ").contains("'fr'", "write de or en");
  }

  @Test
  void documentsOfAlmostOneNameDoNotClash() {
    files.with("garten.md", "Er blüht.\n").with("garten.txt", "Er blüht noch.\n");
    assertThat(files.read().passages()).extracting(Passage::id).doesNotHaveDuplicates().hasSize(2);
  }

  private String fault() {
    CorpusException fault = catchThrowableOfType(CorpusException.class, files::read);
    assertThat(fault).as("a fault").isNotNull();
    assertThat(fault.getMessage()).doesNotContain("\n");
    return fault.getMessage();
  }
}
