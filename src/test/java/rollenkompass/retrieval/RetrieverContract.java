package rollenkompass.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollenkompass.EngineFixture;
import rollenkompass.corpus.Corpus;
import rollenkompass.language.Tokenizer;

/** What every engine promises; an engine has a subclass that makes it for a given corpus. */
public abstract class RetrieverContract {
  private static final int ALL = 1_000;

  private final EngineFixture engine = EngineFixture.shipped();
  private Retriever retriever;

  /** The engine under test, over {@code corpus}. */
  protected abstract Retriever retriever(Corpus corpus, Synonyms synonyms, Analysis analysis);

  @BeforeEach
  void makeRetriever() {
    retriever = retriever(engine.corpus(), Synonyms.none(), engine.analysis());
  }

  @Test
  void bestPassageComesFirst() {
    assertThat(ids(find("Kommentare Nachrichten Diskussionen", ALL)))
        .first()
        .isEqualTo("smm.tasks.audience-engagement");
    assertThat(find("Budget Kampagnen Kanäle", ALL))
        .extracting(Hit::score)
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void tiesAreOrderedByPassageId() {
    assertThat(find("Marke Kanäle Kampagnen", ALL))
        .isSortedAccordingTo(
            Comparator.comparingDouble(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.passage().id()));
  }

  @Test
  void ranksCountFromOne() {
    List<Hit> hits = find("Budget", ALL);
    assertThat(hits).hasSizeGreaterThan(2);
    for (int i = 0; i < hits.size(); i++) {
      assertThat(hits.get(i).rank()).isEqualTo(i + 1);
    }
  }

  @Test
  void limitIsKeptAndTheBestStay() {
    List<Hit> all = find("Kampagnen", ALL);
    assertThat(ids(find("Kampagnen", 2))).hasSize(2).isEqualTo(ids(all).subList(0, 2));
  }

  @Test
  void whatMayNotBeFoundTakesNoPlaceFromWhatMay() {
    List<Hit> all = find("Kampagnen", ALL);
    Hit last = all.getLast();
    Query ofLast = Query.of(terms("Kampagnen"), 1).among(last.passage()::equals);
    assertThat(all).hasSizeGreaterThan(1);
    assertThat(ids(retriever.retrieve(ofLast))).isEqualTo(ids(List.of(last)));
    assertThat(retriever.retrieve(ofLast).getFirst().coverage()).isEqualTo(last.coverage());
    assertThat(retriever.retrieve(ofLast.among(_ -> false))).isEmpty();
  }

  @Test
  void limitBeyondTheCorpusIsNoHarm() {
    assertThat(find("Marke", Integer.MAX_VALUE)).isNotEmpty();
  }

  @Test
  void passagesOfOtherRolesThanThoseAskedForAreNotFound() {
    assertThat(retriever.retrieve(new Query(terms("Budget"), Set.of("smm"), Set.of(), ALL)))
        .isNotEmpty()
        .noneMatch(hit -> hit.passage().isAbout("omm"));
    assertThat(retriever.retrieve(new Query(terms("Budget"), Set.of("smm", "omm"), Set.of(), ALL)))
        .anyMatch(hit -> hit.passage().isAbout("smm"))
        .anyMatch(hit -> hit.passage().isAbout("omm"));
  }

  @Test
  void onlyPassagesOfTheTopicsAskedForAreFound() {
    assertThat(retriever.retrieve(new Query(terms("Budget"), Set.of(), Set.of("tasks"), ALL)))
        .isNotEmpty()
        .allMatch(hit -> hit.passage().belongsTo("tasks"));
    assertThat(retriever.retrieve(new Query(terms("Budget"), Set.of("omm"), Set.of("tasks"), ALL)))
        .extracting(hit -> hit.passage().id().value())
        .containsExactly("omm.tasks.budget-management");
  }

  @Test
  void unknownRoleOrTopicFindsNothing() {
    assertThat(retriever.retrieve(new Query(terms("Budget"), Set.of("pilot"), Set.of(), ALL)))
        .isEmpty();
    assertThat(retriever.retrieve(new Query(terms("Budget"), Set.of(), Set.of("love"), ALL)))
        .isEmpty();
  }

  @Test
  void emptyQueryFindsNothing() {
    assertThat(retriever.retrieve(Query.of(List.of(), ALL))).isEmpty();
    assertThat(retriever.retrieve(new Query(List.of(), Set.of("smm"), Set.of(), ALL))).isEmpty();
  }

  @Test
  void coverageTellsForEachTermHowWellItIsCovered() {
    List<Term> terms = terms("Xylophon Likes");
    List<Hit> hits = retriever.retrieve(Query.of(terms, ALL));
    assertThat(hits).isNotEmpty().allMatch(hit -> hit.coverage().size() == terms.size());
    Hit best = hits.getFirst();
    assertThat(best.passage().id().value()).isEqualTo("smm.success.metrics");
    assertThat(best.coverage().get(0)).isZero();
    assertThat(best.coverage().get(1)).isEqualTo(1.0);
  }

  @Test
  void everyHitCoversATermAndNoneMoreThanWhole() {
    for (Hit hit : find("Wie verteilt man das Budget auf Kanäle und Kampagnen", ALL)) {
      assertThat(hit.coverage())
          .anyMatch(share -> share > 0)
          .allMatch(share -> share >= 0 && share <= 1);
    }
  }

  @Test
  void unknownWordIsNotKnownAndWeighsMost() {
    Term unknown = terms("Xylophon").getFirst();
    assertThat(find("Xylophon", ALL)).isEmpty();
    assertThat(retriever.knows(unknown)).isFalse();
    assertThat(retriever.weight(unknown))
        .isGreaterThan(retriever.weight(terms("Likes").getFirst()));
  }

  @Test
  void rareWordWeighsMoreThanAFrequentOne() {
    Term rare = terms("Followerzahl").getFirst();
    Term frequent = terms("Medien").getFirst();
    assertThat(retriever.knows(rare)).isTrue();
    assertThat(retriever.knows(frequent)).isTrue();
    assertThat(retriever.weight(rare)).isGreaterThan(retriever.weight(frequent)).isPositive();
  }

  @Test
  void termWithoutVariantsIsUnknown() {
    Term nothing = new Term("", 0, 1, Map.of());
    assertThat(retriever.knows(nothing)).isFalse();
    assertThat(retriever.retrieve(Query.of(List.of(nothing), ALL))).isEmpty();
  }

  @Test
  void queriesMayBeAskedSideBySide() {
    List<String> alone = ids(find("Budget Kampagnen", ALL));
    assertThat(
            java.util.stream.IntStream.range(0, 200)
                .parallel()
                .mapToObj(_ -> ids(find("Budget Kampagnen", ALL))))
        .allMatch(alone::equals);
  }

  private List<Hit> find(String text, int limit) {
    return retriever.retrieve(Query.of(terms(text), limit));
  }

  private List<Term> terms(String text) {
    return engine.analysis().terms(Tokenizer.tokens(text));
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.passage().id().value()).toList();
  }
}
