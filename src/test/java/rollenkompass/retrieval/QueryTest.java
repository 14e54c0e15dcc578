package rollenkompass.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rollenkompass.EngineFixture;
import rollenkompass.corpus.Passage;

class QueryTest {
  private final Passage passage = EngineFixture.shipped().corpus().passages().getFirst();

  @Test
  void limitIsAtLeastOne() {
    assertThatThrownBy(() -> Query.of(List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit must be >= 1: 0");
  }

  @Test
  void queryKeepsItsOwnCopies() {
    List<Term> terms = new ArrayList<>(List.of(new Term("a", 0, 1, Map.of("de:a", 1.0))));
    Set<String> roles = new HashSet<>(Set.of("smm"));
    Query query = new Query(terms, roles, Set.of(), 1);
    terms.clear();
    roles.clear();
    assertThat(query.terms()).hasSize(1);
    assertThat(query.roles()).containsExactly("smm");
  }

  @Test
  void rankIsAtLeastOne() {
    assertThatThrownBy(() -> new Hit(passage, 1, 0, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rank must be >= 1: 0");
  }

  @Test
  void hitKeepsItsOwnCopy() {
    List<Double> coverage = new ArrayList<>(List.of(1.0));
    Hit hit = new Hit(passage, 1, 1, coverage);
    coverage.clear();
    assertThat(hit.coverage()).containsExactly(1.0);
  }
}
