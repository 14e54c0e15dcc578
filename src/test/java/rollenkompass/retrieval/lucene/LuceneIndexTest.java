package rollenkompass.retrieval.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.reading.CorpusReader;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Synonyms;

class LuceneIndexTest {
  private static final Path SOURCE = Path.of("src/test/resources/other-roles");

  @TempDir private Path folder;
  private Path documents;
  private Path roles;
  private Path indexes;

  @BeforeEach
  void prepare() throws IOException {
    documents = Files.createDirectory(folder.resolve("documents"));
    roles = Files.copy(SOURCE.resolve("roles.yaml"), folder.resolve("roles.yaml"));
    indexes = folder.resolve("data/index");
    Files.writeString(
        documents.resolve("a.md"),
        "# Grün\n\n## Aufgaben\n\n### Gärtner\n\nEr gräbt.\n\nEr sät.\n");
  }

  @Test
  void indexIsKeptOnDisk() throws IOException {
    try (DirectoryReader reader = index(Synonyms.none()).open(indexes)) {
      assertThat(reader.numDocs()).isEqualTo(2);
    }
    assertThat(kept()).hasSize(1);
  }

  @Test
  void indexIsMadeWhileVirtualThreadsKeepAllProcessorsBusy() throws Exception {
    AtomicBoolean busy = new AtomicBoolean(true);
    CountDownLatch started = new CountDownLatch(Runtime.getRuntime().availableProcessors());
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
        ExecutorService maker = Executors.newSingleThreadExecutor()) {
      try {
        for (long i = started.getCount(); i > 0; i--) {
          people.execute(() -> {
            started.countDown();
            while (busy.get()) {
              Thread.onSpinWait();
            }
          });
        }
        started.await();
        Future<DirectoryReader> made = maker.submit(() -> index(Synonyms.none()).openInMemory());
        assertThat(made.get(1, TimeUnit.MINUTES).numDocs()).isEqualTo(2);
      } finally {
        busy.set(false);
      }
    }
  }

  @Test
  void indexIsReusedWhereNothingChanged() throws IOException {
    index(Synonyms.none()).open(indexes).close();
    Map<Path, Object> before = files();
    index(Synonyms.none()).open(indexes).close();
    assertThat(files()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void indexIsMadeAnewWhereAPassageChanges() throws IOException {
    index(Synonyms.none()).open(indexes).close();
    List<Path> old = kept();
    Files.writeString(
        documents.resolve("a.md"),
        "# Grün\n\n## Aufgaben\n\n### Gärtner\n\nEr gräbt.\n\nEr mäht.\n");
    index(Synonyms.none()).open(indexes).close();
    assertThat(kept()).hasSize(1).isNotEqualTo(old);
  }

  @Test
  void indexIsMadeAnewWhereARoleChanges() throws IOException {
    index(Synonyms.none()).open(indexes).close();
    List<Path> old = kept();
    Files.writeString(roles, Files.readString(roles).replace("Gartenbauer", "Gartenfreund"));
    index(Synonyms.none()).open(indexes).close();
    assertThat(kept()).hasSize(1).isNotEqualTo(old);
  }

  @Test
  void indexIsMadeAnewWhereASynonymChanges() throws IOException {
    index(Synonyms.none()).open(indexes).close();
    List<Path> old = kept();
    Synonyms.Group group = new Synonyms.Group("dig", List.of("graben"), List.of("dig"), Map.of());
    index(new Synonyms(List.of(group))).open(indexes).close();
    assertThat(kept()).hasSize(1).isNotEqualTo(old);
  }

  @Test
  void fingerprintDoesNotDependOnTheProcess() throws Exception {
    index(new Synonyms(List.of(related()))).open(indexes).close();
    String here = kept().getFirst().getFileName().toString();
    for (int process = 0; process < 3; process++) {
      assertThat(inAnotherProcess()).isEqualTo(here);
    }
  }

  @Test
  void indexCanBeReadWhileANewerOneIsMade() throws IOException {
    try (DirectoryReader reader = index(Synonyms.none()).open(indexes)) {
      Files.writeString(documents.resolve("b.md"), "# Florist\n\nEr bindet.\n");
      index(Synonyms.none()).open(indexes).close();
      assertThat(reader.numDocs()).isEqualTo(2);
      assertThat(reader.getDocCount(IndexFields.BODY)).isEqualTo(2);
    }
  }

  @Test
  void manyOpenersAtOnceGetOneIndex() throws Exception {
    try (ExecutorService openers = Executors.newFixedThreadPool(8)) {
      Callable<Integer> open =
          () -> {
            try (DirectoryReader reader = index(Synonyms.none()).open(indexes)) {
              return reader.numDocs();
            }
          };
      for (int round = 0; round < 10; round++) {
        Files.writeString(documents.resolve("a.md"), "# Grün\n\nEins " + round + ".\n\nZwei.\n");
        for (Future<Integer> opened :
            openers.invokeAll(Stream.generate(() -> open).limit(8).toList())) {
          assertThat(opened.get()).isEqualTo(2);
        }
      }
    }
    assertThat(kept()).hasSize(1);
  }

  @Test
  void indexInMemoryHoldsTheSamePassages() throws IOException {
    try (DirectoryReader memory = index(Synonyms.none()).openInMemory()) {
      assertThat(memory.numDocs()).isEqualTo(2);
    }
  }

  @Test
  void filesOfOthersInTheFolderStay() throws IOException {
    Files.createDirectories(indexes);
    Path note = Files.writeString(indexes.resolve("note.txt"), "mine");
    index(Synonyms.none()).open(indexes).close();
    assertThat(note).exists();
  }

  /** Makes the same index in a Java process of its own and tells its name. */
  private String inAnotherProcess() throws Exception {
    Path other = Files.createTempDirectory(folder, "other");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OpenIndex.class.getName(),
                documents.toString(),
                roles.toString(),
                other.toString())
            .redirectErrorStream(true)
            .start();
    String said =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    try (Stream<Path> made = Files.list(other)) {
      return made.findFirst().orElseThrow().getFileName().toString();
    }
  }

  /** Opens an index, in a process of its own. */
  static final class OpenIndex {
    private OpenIndex() {}

    public static void main(String[] args) throws IOException {
      Corpus corpus = CorpusReader.read(Path.of(args[0]), Path.of(args[1]));
      index(corpus, new Synonyms(List.of(related()))).open(Path.of(args[2])).close();
    }
  }

  private static Synonyms.Group related() {
    return new Synonyms.Group(
        "dig",
        List.of("graben"),
        List.of("dig"),
        Map.of("de", List.of("Erde"), "en", List.of("soil")));
  }

  private LuceneIndex index(Synonyms synonyms) {
    return index(CorpusReader.read(documents, roles), synonyms);
  }

  private static LuceneIndex index(Corpus corpus, Synonyms synonyms) {
    return new LuceneIndex(
        corpus, synonyms, new Analysis(new WordKeys(new LuceneStemmer()), synonyms));
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> list = Files.list(indexes)) {
      return list.toList();
    }
  }

  private Map<Path, Object> files() throws IOException {
    Map<Path, Object> files = new java.util.TreeMap<>();
    try (Stream<Path> all = Files.walk(indexes)) {
      for (Path file : all.toList()) {
        files.put(file, Files.getLastModifiedTime(file));
      }
    }
    return files;
  }
}
