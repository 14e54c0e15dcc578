package rollenkompass.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;

class CounterpartsTest {
  @TempDir private Path folder;
  private CorpusFolder files;

  @BeforeEach
  void prepare() {
    files = new CorpusFolder(folder);
  }

  @Test
  void passagesOfOneIdAreOnePassageInTwoLanguages() {
    Passage passage =
        files
            .with("a.de.md", "# Grün\n\n## Gärtner\n\nEr gräbt. {#dig}\n")
            .with("a.en.md", "# Green\n\n## Gardener\n\nDigs. {#dig}\n")
            .read()
            .passages()
            .getFirst();
    assertThat(passage.source().text()).isEqualTo("Er gräbt.");
    assertThat(passage.in(Language.EN).text()).isEqualTo("Digs.");
    assertThat(passage.in(Language.EN).document()).isEqualTo("a.en.md");
    assertThat(passage.in(Language.EN).heading()).isEqualTo("Gardener");
    assertThat(passage.texts())
        .extracting(PassageText::language)
        .containsExactly(Language.DE, Language.EN);
  }

  @Test
  void orderIsThatOfTheGermanDocument() {
    Corpus corpus =
        files
            .with("a.de.md", "Eins. {#one}\n\nZwei. {#two}\n")
            .with("a.en.md", "Two. {#two}\n\nOne. {#one}\n")
            .read();
    assertThat(corpus.passages()).extracting(p -> p.id().value()).containsExactly("one", "two");
  }

  @Test
  void passageWithoutEnglishSideIsShownInGerman() {
    Passage passage = files.with("a.de.md", "Er gräbt. {#dig}\n").read().passages().getFirst();
    assertThat(passage.counterpart()).isEmpty();
    assertThat(passage.in(Language.EN)).isEqualTo(passage.source());
  }

  @Test
  void englishDocumentAloneIsItsOwnSource() {
    Passage passage = files.with("a.en.md", "Digs. {#dig}\n").read().passages().getFirst();
    assertThat(passage.source().language()).isEqualTo(Language.EN);
    assertThat(passage.in(Language.DE).text()).isEqualTo("Digs.");
  }

  @Test
  void documentsWithoutIdsAreNotLaidSideBySide() {
    Corpus corpus =
        files
            .with("a.de.md", "Er gräbt im Garten.\n")
            .with("a.en.md", "He digs the garden.\n")
            .read();
    assertThat(corpus.passages())
        .hasSize(2)
        .allMatch(p -> p.counterpart().isEmpty())
        .extracting(p -> p.source().language())
        .containsExactly(Language.DE, Language.EN);
  }

  @Test
  void passagesWithoutIdInAPairStandAlone() {
    Corpus corpus =
        files
            .with("a.de.md", "Eins. {#one}\n\nOhne Namen.\n")
            .with("a.en.md", "One. {#one}\n\nWithout a name.\n")
            .read();
    assertThat(corpus.passages()).hasSize(3);
  }
}
