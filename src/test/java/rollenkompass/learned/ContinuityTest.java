package rollenkompass.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What in a conversation speaks for wants. */
class ContinuityTest {
  private static final Map<String, Statement> STATEMENTS =
      Map.of(
          "florist.pay", statement("florist.pay", "florist", "pay"),
          "florist.tools", statement("florist.tools", "florist", "tools"),
          "gardener.pay", statement("gardener.pay", "gardener", "pay"));
  private static final List<Want> WANTS =
      List.of(want("florist.pay"), want("florist.tools"), want("gardener.pay"));

  private final Continuity continuity =
      new Continuity(WANTS, STATEMENTS, Continuity.TRAITS::indexOf);

  private static Statement statement(String name, String role, String topic) {
    return new Statement(name, Optional.of(role), Optional.of(topic), Set.of("c:" + topic));
  }

  private static Want want(String statement) {
    return new Want(Outcome.ANSWER.code(), Set.of(statement), List.of());
  }

  private static Signals signals(Set<String> told, Optional<String> spoken) {
    Reply composed = new Reply(Outcome.DECLINE, Set.of());
    return new Signals(List.of("any"), List.of(), Map.of(), composed, told, spoken);
  }

  @Test
  void wantsShareTopicRoleAndThingsWithWhatWasToldLast() {
    float[][] shares =
        continuity.shares(signals(Set.of("florist.pay"), Optional.empty())).orElseThrow();
    assertThat(shares[0]).containsExactly(1, 1, 1, 0, 1);
    assertThat(shares[1]).containsExactly(0, 1, 0, 0, 0);
    assertThat(shares[2]).containsExactly(1, 0, 0, 0, 1);
  }

  @Test
  void roleThatWasSpokenOfCountsWithoutAnAnswer() {
    float[][] shares = continuity.shares(signals(Set.of(), Optional.of("gardener"))).orElseThrow();
    assertThat(shares[0]).containsExactly(0, 0, 0, 0, 0);
    assertThat(shares[2]).containsExactly(0, 0, 0, 1, 0);
  }

  @Test
  void outsideOfAConversationNothingGoesOn() {
    assertThat(continuity.shares(signals(Set.of(), Optional.empty()))).isEmpty();
  }

  @Test
  void modelThatDoesNotKnowTheTraitsIsNotAsked() {
    Continuity unknown = new Continuity(WANTS, STATEMENTS, _ -> -1);
    assertThat(unknown.shares(signals(Set.of("florist.pay"), Optional.empty()))).isEmpty();
  }
}
