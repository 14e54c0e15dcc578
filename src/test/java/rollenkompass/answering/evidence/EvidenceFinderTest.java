package rollenkompass.answering.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import rollenkompass.EngineFixture;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.Query;
import rollenkompass.retrieval.Retriever;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/** What is searched for an answer, and how often. */
final class EvidenceFinderTest {
  private static final EngineFixture ENGINE = EngineFixture.shipped();

  private final AtomicInteger searches = new AtomicInteger();
  private final EvidenceFinder evidence =
      new EvidenceFinder(counted(ENGINE.retriever()), ENGINE.analysis(), ENGINE.corpus().roles());
  private final Interpretation platforms = question("Which platforms does an SMM focus on?");
  private final Interpretation budget = question("Who plans the budget?");

  @Test
  void nothingIsSearchedTwiceForOneAnswer() {
    evidence.answering(() -> List.of(find(platforms), find(budget), find(platforms)));
    assertThat(searches).hasValue(2);
  }

  @Test
  void theNextAnswerKnowsNothingOfTheOneBefore() {
    evidence.answering(() -> find(platforms));
    evidence.answering(() -> find(platforms));
    assertThat(searches).hasValue(2);
  }

  @Test
  void evidenceIsTheSameWhereverItIsLookedFor() {
    assertThat(evidence.answering(() -> find(platforms)).passages())
        .isNotEmpty()
        .isEqualTo(find(platforms).passages());
  }

  private Evidence find(Interpretation question) {
    return evidence.find(question, Set.of());
  }

  private static Interpretation question(String text) {
    return ENGINE.interpreter().interpret(text, Optional.empty(), Language.EN, Optional.empty());
  }

  private Retriever counted(Retriever retriever) {
    return new Retriever() {
      @Override
      public List<Hit> retrieve(Query query) {
        searches.incrementAndGet();
        return retriever.retrieve(query);
      }

      @Override
      public double weight(Term term) {
        return retriever.weight(term);
      }

      @Override
      public boolean knows(Term term) {
        return retriever.knows(term);
      }
    };
  }
}
