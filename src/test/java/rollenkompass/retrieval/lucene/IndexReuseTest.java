package rollenkompass.retrieval.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.reading.CorpusReader;
import rollenkompass.language.Stemmer;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Synonyms;

/** An index is made anew exactly where something in it would change. */
final class IndexReuseTest {
  private static final String ROLES =
      """
      overview: tasks
      advice: tasks
      roles:
        - id: a
          short: A
          de: {name: Alpha-Mensch}
          en: {name: alpha person}
      topics:
        - id: tasks
          de: {name: Aufgaben, question: "Was?", lead: Dies, headings: [MARKER]}
          en: {name: tasks, question: "What?", lead: This}
      """;
  private static final Synonyms SYNONYMS =
      new Synonyms(List.of(group(Map.of("de", List.of("Zeitung"), "en", List.of("paper")))));

  @TempDir private Path folder;

  @Test
  void sameContentKeepsTheIndex() throws IOException {
    Path first = open(corpus("Er schreibt.", "Aufgaben"), SYNONYMS);
    assertThat(open(corpus("Er schreibt.", "Aufgaben"), SYNONYMS)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"words.de, 20", "words.de, 0", "segments_*, 0", "segments_*, 40", "*.cfs, 100"})
  void damagedIndexIsMadeAnew(String file, int left) throws IOException {
    Path index = open(corpus("Er schreibt.", "Aufgaben"), SYNONYMS);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(index, file)) {
      for (Path damaged : files) {
        Files.write(damaged, Arrays.copyOf(Files.readAllBytes(damaged), left));
      }
    }
    assertThat(open(corpus("Er schreibt.", "Aufgaben"), SYNONYMS)).isEqualTo(index);
  }

  @Test
  void indexThatLacksAFileIsMadeAnew() throws IOException {
    Path index = open(corpus("Er schreibt.", "Aufgaben"), SYNONYMS);
    Files.delete(index.resolve("words.en"));
    assertThat(open(corpus("Er schreibt.", "Aufgaben"), SYNONYMS)).isEqualTo(index);
    assertThat(index.resolve("words.en")).exists();
  }

  @Test
  void changedPassageMakesAnotherIndex() throws IOException {
    Path first = open(corpus("Er schreibt.", "Aufgaben"), SYNONYMS);
    assertThat(open(corpus("Er malt.", "Aufgaben"), SYNONYMS)).isNotEqualTo(first);
    assertThat(first).doesNotExist();
  }

  @Test
  void changedTopicOfAPassageMakesAnotherIndex() throws IOException {
    Path first = open(corpus("Er schreibt.", "Aufgaben"), SYNONYMS);
    assertThat(open(corpus("Er schreibt.", "Pflichten"), SYNONYMS)).isNotEqualTo(first);
  }

  @Test
  void changedSynonymMakesAnotherIndex() throws IOException {
    Path first = open(corpus("Er schreibt.", "Aufgaben"), SYNONYMS);
    Synonyms other = new Synonyms(List.of(group(Map.of("de", List.of("Blatt")))));
    assertThat(open(corpus("Er schreibt.", "Aufgaben"), other)).isNotEqualTo(first);
  }

  @Test
  void nothingIsLeftOfAnIndexThatCannotBeWritten() throws IOException {
    Corpus corpus = corpus("Er schreibt.", "Aufgaben");
    Stemmer broken =
        (language, folded) -> {
          throw new IllegalStateException("out of order");
        };
    Analysis analysis = new Analysis(new WordKeys(broken), new Synonyms(List.of()));
    LuceneIndex index = new LuceneIndex(corpus, SYNONYMS, analysis);
    Path indexes = folder.resolve("index");
    assertThatThrownBy(() -> index.open(indexes)).hasMessageContaining("out of order");
    assertThat(indexes).isEmptyDirectory();
  }

  private static Synonyms.Group group(Map<String, List<String>> related) {
    return new Synonyms.Group("press", List.of("Presse"), List.of("press"), related);
  }

  private Corpus corpus(String sentence, String marker) throws IOException {
    Path documents = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(
        documents.resolve("x.de.md"), "# Alpha-Mensch\n\n## Aufgaben\n\n" + sentence + "\n");
    Path roles = Files.writeString(folder.resolve("roles.yaml"), ROLES.replace("MARKER", marker));
    return CorpusReader.read(documents, roles);
  }

  /** Opens the index; returns the one folder it is in. */
  private Path open(Corpus corpus, Synonyms synonyms) throws IOException {
    Path indexes = folder.resolve("index");
    Analysis analysis = new Analysis(new WordKeys(new LuceneStemmer()), synonyms);
    new LuceneIndex(corpus, synonyms, analysis).open(indexes).close();
    try (Stream<Path> found = Files.list(indexes)) {
      List<Path> all = found.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }
}
