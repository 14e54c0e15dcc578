package rollenkompass.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.corpus.CorpusException;
import rollenkompass.language.Language;

class SynonymsTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void prepare() {
    file = folder.resolve("synonyms.yaml");
  }

  @Test
  void groupsAreReadInTheirOrder() throws IOException {
    Synonyms synonyms =
        read(
            """
            - id: a
              de: [Strauß]
              en: [bouquet, posy]
              related:
                de: [Vase]
            - id: b
              de: [Kranz]
            """);
    assertThat(synonyms.groups()).extracting(Synonyms.Group::id).containsExactly("a", "b");
    assertThat(synonyms.groups().getFirst().words(Language.EN)).containsExactly("bouquet", "posy");
    assertThat(synonyms.groups().getFirst().relatedWords(Language.DE)).containsExactly("Vase");
    assertThat(synonyms.groups().getFirst().relatedWords(Language.EN)).isEmpty();
    assertThat(synonyms.groups().getLast().words(Language.EN)).isEmpty();
  }

  @Test
  void emptyFileHasNoGroups() throws IOException {
    assertThat(read("# nothing yet\n").groups()).isEmpty();
  }

  @Test
  void shippedSynonymsAreRead() {
    List<Synonyms.Group> groups = Synonyms.read(Path.of("config/synonyms.yaml")).groups();
    assertThat(groups).extracting(Synonyms.Group::id).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void missingFileIsAFault() {
    assertThat(fault()).isEqualTo(file + ": does not exist; check the path");
  }

  @Test
  void fileThatIsNotUtf8IsAFault() throws IOException {
    Files.write(file, "- id: a\n  de: [Strauß]\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(fault()).isEqualTo(file + ":2: is not UTF-8 here; save the file as UTF-8");
  }

  @Test
  void brokenYamlIsAFaultOfItsLine() throws IOException {
    assertThat(fault("- id: a\n  de: [Strauß\n")).startsWith(file + ":");
  }

  @Test
  void unknownKeyIsAFaultOfItsLine() throws IOException {
    assertThat(fault("- id: a\n  fr: [fleur]\n"))
        .startsWith(file + ":2: ")
        .contains("fr")
        .doesNotContain("class ");
  }

  @Test
  void groupWithoutIdIsAFault() throws IOException {
    assertThat(fault("- id: a\n  de: [x]\n- de: [Strauß]\n"))
        .startsWith(file + ":3: ")
        .contains("needs an id");
  }

  @Test
  void relatedWordsOfAnUnknownLanguageAreAFault() throws IOException {
    assertThat(fault("- id: a\n  related:\n    fr: [fleur]\n"))
        .startsWith(file + ":3: ")
        .contains("fr");
  }

  @Test
  void wordThatIsLeftOutIsAFault() throws IOException {
    assertThat(fault("- id: a\n  de: [Strauß, ~]\n")).startsWith(file + ":2: ");
  }

  @Test
  void groupThatIsLeftOutIsAFault() throws IOException {
    assertThat(fault("- id: a\n  de: [Strauß]\n-\n")).startsWith(file + ":");
  }

  @Test
  void idTwiceIsAFault() throws IOException {
    assertThat(fault("- id: a\n  de: [x]\n- id: a\n  de: [y]\n"))
        .startsWith(file + ":3: ")
        .contains("'a'");
  }

  private Synonyms read(String yaml) throws IOException {
    return Synonyms.read(Files.writeString(file, yaml));
  }

  private String fault(String yaml) throws IOException {
    Files.writeString(file, yaml);
    return fault();
  }

  private String fault() {
    CorpusException fault = catchThrowableOfType(CorpusException.class, () -> Synonyms.read(file));
    assertThat(fault).as("a fault").isNotNull();
    assertThat(fault.getMessage()).doesNotContain("\n");
    return fault.getMessage();
  }
}
