package rollenkompass.retrieval.lucene.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.reading.CorpusReader;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.TextQuery;
import rollenkompass.retrieval.TextRetriever;
import rollenkompass.retrieval.TextRetrieverContract;
import rollenkompass.retrieval.lucene.LuceneTextRetrieverTest;

/** Words and meaning together: what ranks, what is kept, and what happens when the model fails. */
final class HybridTextRetrieverTest extends TextRetrieverContract {
  private static final Path ROLES = Path.of("src/test/resources/other-roles/roles.yaml");
  private static final Duration LONG = Duration.ofMinutes(2);

  @TempDir private Path folder;
  private final WordCountEmbedder model = new WordCountEmbedder("counts");
  private Corpus corpus;
  private final AtomicInteger opened = new AtomicInteger();

  @BeforeEach
  void write() throws IOException {
    corpus =
        corpus(
            "Der Mond ist rund.",
            "Das Brot ist warm.",
            "Der Wald ist still.",
            "Haus und Garten sind schön.");
  }

  @Test
  void aPassageWithoutASharedWordIsFoundByItsMeaning() {
    TextQuery query = new TextQuery("fresh bread", Language.EN, 10);
    assertThat(words(corpus).retrieve(query)).isEmpty();
    assertThat(texts(hybrid(Clock.systemUTC()).retrieve(query))).startsWith("Das Brot ist warm.");
  }

  @Test
  void aPassageIsFoundByItsWordsWhereTheModelKnowsNone() {
    TextQuery query = new TextQuery("Was ist mit Haus und Garten?", Language.DE, 10);
    assertThat(texts(hybrid(Clock.systemUTC()).retrieve(query)))
        .startsWith("Haus und Garten sind schön.");
  }

  @Test
  void hitsAreRankedBestFirstAndNoMoreThanWanted() {
    List<Hit> hits = hybrid(Clock.systemUTC()).retrieve(new TextQuery("Mond Wald", Language.DE, 2));
    assertThat(hits.stream().map(Hit::rank)).containsExactly(1, 2);
    assertThat(hits.get(0).score()).isGreaterThanOrEqualTo(hits.get(1).score());
    assertThat(hits).allSatisfy(hit -> assertThat(hit.coverage()).hasSize(2));
  }

  @Test
  void meaningAddsItsWeightForEachStandardDeviation() {
    TextQuery query = new TextQuery("Mond", Language.DE, 1);
    double byWords = words(corpus).retrieve(query).getFirst().score();
    double both = hybrid(Clock.systemUTC()).retrieve(query).getFirst().score();
    // One of four is close, three are alike and far: the close one is √3 above the mean.
    assertThat(both - byWords).isCloseTo(HybridTextRetriever.WEIGHT * Math.sqrt(3), within(0.01));
  }

  @Test
  void textsAreEmbeddedOnceAndForgottenWhenTheyAreGone() throws IOException {
    assertThat(hybrid(Clock.systemUTC()).retrieve(new TextQuery("bread", Language.EN, 1)))
        .hasSize(1);
    assertThat(model.passages()).hasSize(4);
    corpus = corpus("Der Mond ist rund.", "Der Lohn ist hoch.");
    TextRetriever changed = hybrid(Clock.systemUTC());
    assertThat(model.passages()).hasSize(5).last().asString().contains("Lohn");
    assertThat(texts(changed.retrieve(new TextQuery("bread", Language.EN, 10))))
        .doesNotContain("Das Brot ist warm.");
    hybrid(Clock.systemUTC());
    assertThat(model.passages()).hasSize(5);
  }

  @Test
  void anotherModelMakesItsOwnVectors() {
    hybrid(Clock.systemUTC());
    WordCountEmbedder other = new WordCountEmbedder("others");
    try (var _ = new VectorIndex(corpus, other).open(folder.resolve("vectors"))) {
      assertThat(other.passages()).hasSize(4);
    }
  }

  @Test
  void aCorpusWithoutPassagesIsFine() {
    corpus = new Corpus(corpus.roles(), List.of(), List.of());
    assertThat(hybrid(Clock.systemUTC()).retrieve(new TextQuery("bread", Language.EN, 10)))
        .isEmpty();
  }

  @Test
  void aQuestionWithoutTextIsNoneForTheModel() {
    TextRetriever hybrid = hybrid(Clock.systemUTC());
    int before = model.questions();
    assertThat(hybrid.retrieve(new TextQuery(" ", Language.EN, 10))).isEmpty();
    assertThat(model.questions()).isEqualTo(before);
  }

  @Test
  void whileTheModelFailsWordsRankAloneAndItIsLeftInPeace() {
    TestClock clock = new TestClock();
    TextRetriever hybrid = hybrid(clock);
    TextQuery query = new TextQuery("Was ist mit dem Mond?", Language.DE, 10);
    model.breakDown();
    int before = model.questions();
    assertThat(hybrid.retrieve(query)).isEqualTo(words(corpus).retrieve(query));
    assertThat(hybrid.retrieve(query)).isEqualTo(words(corpus).retrieve(query));
    assertThat(model.questions()).isEqualTo(before + 1);
  }

  @Test
  void theModelIsTriedAgainAfterAWhile() {
    TestClock clock = new TestClock();
    model.breakDown();
    TextRetriever hybrid = hybrid(clock);
    TextQuery query = new TextQuery("fresh bread", Language.EN, 10);
    assertThat(hybrid.retrieve(query)).isEmpty();
    model.recover();
    assertThat(hybrid.retrieve(query)).isEmpty();
    clock.now = clock.now.plus(LONG);
    await().untilAsserted(() -> assertThat(hybrid.retrieve(query)).isNotEmpty());
  }

  @Test
  void vectorsStayOpenWhileTheModelFailsAndAreOpenedOnce() {
    TestClock clock = new TestClock();
    TextRetriever hybrid = hybrid(clock);
    TextQuery query = new TextQuery("fresh bread", Language.EN, 10);
    int before = opened.get();
    for (int failure = 0; failure < 3; failure++) {
      model.breakDown();
      assertThat(hybrid.retrieve(query)).isEmpty();
      model.recover();
      clock.now = clock.now.plus(LONG);
      await().untilAsserted(() -> assertThat(hybrid.retrieve(query)).isNotEmpty());
    }
    assertThat(opened).hasValue(before);
  }

  @Test
  void aModelOfOtherDimensionsGetsVectorsOfItsOwnWhileWordsRankAlone() {
    TextRetriever hybrid = hybrid(new TestClock());
    TextQuery query = new TextQuery("fresh bread", Language.EN, 10);
    int before = opened.get();
    model.grow();
    assertThat(hybrid.retrieve(query)).isEmpty();
    await()
        .untilAsserted(
            () -> assertThat(texts(hybrid.retrieve(query))).startsWith("Das Brot ist warm."));
    assertThat(opened).hasValue(before + 1);
    assertThat(model.passages()).hasSize(8);
  }

  private TextRetriever hybrid(Clock clock) {
    return hybrid(corpus, model, clock);
  }

  private TextRetriever hybrid(Corpus over, WordCountEmbedder embedder, Clock clock) {
    VectorIndex index = new VectorIndex(over, embedder);
    Supplier<PassageVectors> opening =
        () -> {
          opened.incrementAndGet();
          return index.open(folder.resolve("vectors"));
        };
    Meaning meaning = Meaning.of(embedder, opening, clock);
    return new HybridTextRetriever(words(over), meaning);
  }

  private static TextRetriever words(Corpus corpus) {
    return LuceneTextRetrieverTest.over(corpus);
  }

  @Override
  protected TextRetriever retriever(Corpus corpus) {
    return hybrid(corpus, new WordCountEmbedder("another"), Clock.systemUTC());
  }

  private Corpus corpus(String... sentences) throws IOException {
    Path file = folder.resolve("corpus/x.de.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# Text\n\n- " + String.join("\n- ", sentences) + "\n");
    return CorpusReader.read(file.getParent(), ROLES);
  }

  private static List<String> texts(List<Hit> hits) {
    return hits.stream().map(hit -> hit.passage().source().text()).toList();
  }

  private static final class TestClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-23T08:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
