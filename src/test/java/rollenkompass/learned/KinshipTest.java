package rollenkompass.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which statements speak of the same things. */
class KinshipTest {
  private static final Statement COURSE = statement("course", Set.of("c:course", "c:florist"));
  private static final Statement FEE = statement("fee", Set.of("c:course", "c:money"));
  private static final Statement PAY = statement("pay", Set.of("c:money", "c:florist"));
  private static final Statement TOOLS = statement("tools", Set.of("c:florist"));
  private static final Statement DAY = statement("day", Set.of("c:florist", "c:morning"));

  private final Kinship kinship = new Kinship(List.of(COURSE, FEE, PAY, TOOLS, DAY));

  private static Statement statement(String name, Set<String> concepts) {
    return new Statement(name, Optional.empty(), Optional.empty(), concepts);
  }

  @Test
  void rareThingsMakeStatementsMoreAkinThanFrequentOnes() {
    double[] kin = kinship.with(List.of(COURSE));
    assertThat(kin[1]).isGreaterThan(kin[2]).isGreaterThan(kin[4]);
  }

  @Test
  void statementIsFullyAkinToItself() {
    assertThat(kinship.with(List.of(COURSE))[0]).isEqualTo(1);
  }

  @Test
  void nothingIsAkinToNothing() {
    assertThat(kinship.with(List.of())).containsOnly(0);
  }
}
