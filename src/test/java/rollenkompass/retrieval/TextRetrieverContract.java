package rollenkompass.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollenkompass.EngineFixture;
import rollenkompass.corpus.Corpus;
import rollenkompass.language.Language;

/** What every engine promises for whole texts; an engine has a subclass that makes it. */
public abstract class TextRetrieverContract {
  private static final int ALL = 1_000;

  private TextRetriever retriever;

  /** The engine under test, over {@code corpus}. */
  protected abstract TextRetriever retriever(Corpus corpus);

  @BeforeEach
  void makeRetriever() {
    retriever = retriever(EngineFixture.shipped().corpus());
  }

  @Test
  void thePassageThatAnswersComesFirst() {
    assertThat(ids(find("Woran misst man den Erfolg mit Likes und Followerzahl?", ALL)))
        .startsWith("smm.success.metrics");
  }

  @Test
  void hitsAreRankedBestFirstAndTiesByPassageId() {
    List<Hit> hits = find("Wie wird das Budget auf Kanäle und Kampagnen verteilt?", ALL);
    assertThat(hits)
        .hasSizeGreaterThan(2)
        .isSortedAccordingTo(
            Comparator.comparingDouble(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.passage().id()));
    assertThat(hits.stream().map(Hit::rank))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, hits.size()).boxed().toList());
  }

  @Test
  void aLimitIsKeptAndTheBestStays() {
    String question = "Wer verteilt das Budget?";
    assertThat(ids(find(question, 1))).isEqualTo(ids(find(question, 2)).subList(0, 1));
  }

  @Test
  void whatMayNotBeFoundTakesNoPlaceFromWhatMay() {
    String question = "Wie wird das Budget auf Kanäle und Kampagnen verteilt?";
    Hit last = find(question, ALL).getLast();
    TextQuery ofLast = new TextQuery(question, Language.DE, 1, last.passage()::equals);
    assertThat(ids(retriever.retrieve(ofLast))).isEqualTo(ids(List.of(last)));
    assertThat(retriever.retrieve(new TextQuery(question, Language.DE, 1, _ -> false))).isEmpty();
  }

  @Test
  void aLimitBeyondTheCorpusIsNoHarm() {
    assertThat(find("Marke", Integer.MAX_VALUE)).isNotEmpty();
  }

  @Test
  void aTextOfFunctionWordsAloneIsStillSearchedFor() {
    assertThat(find("und der die das", ALL)).isNotEmpty();
  }

  @Test
  void aTextWithoutWordsFindsNothing() {
    assertThat(find("", ALL)).isEmpty();
    assertThat(find(" ?! … \u0000 ", ALL)).isEmpty();
  }

  @Test
  void querySyntaxIsJustText() {
    assertThat(find("title:(Budget AND [* TO *]) ^99 ~ \\ \" +-", ALL)).isNotEmpty();
  }

  @Test
  void questionsMayBeAskedSideBySide() {
    List<String> alone = ids(find("Budget der Kampagnen", ALL));
    assertThat(
            IntStream.range(0, 100)
                .parallel()
                .mapToObj(_ -> ids(find("Budget der Kampagnen", ALL))))
        .allMatch(alone::equals);
  }

  private List<Hit> find(String text, int limit) {
    return retriever.retrieve(new TextQuery(text, Language.DE, limit));
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.passage().id().value()).toList();
  }
}
