package rollenkompass.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StatementSetTest {
  static final int MANY = 150;
  private static final Numbers NUMBERS =
      new Numbers(
          List.of(new Want(Outcome.ANSWER.code(), names(IntStream.range(0, MANY)), List.of())));

  @Property
  void behavesLikeTheSetOfItsNames(
      @ForAll Set<@IntRange(max = MANY - 1) Integer> some,
      @ForAll Set<@IntRange(max = MANY - 1) Integer> others) {
    Set<String> names = names(some.stream().mapToInt(i -> i));
    Set<String> otherNames = names(others.stream().mapToInt(i -> i));
    StatementSet set = NUMBERS.set(names);
    StatementSet other = NUMBERS.set(otherNames);
    Set<String> both = new HashSet<>(names);
    both.addAll(otherNames);
    assertThat(NUMBERS.names(set)).isEqualTo(names);
    assertThat(set.size()).isEqualTo(names.size());
    assertThat(set.containsAll(other)).isEqualTo(names.containsAll(otherNames));
    assertThat(set.common(other)).isEqualTo(names.size() + otherNames.size() - both.size());
    assertThat(NUMBERS.names(set.with(other))).isEqualTo(both);
  }

  @Test
  void statementThatNoWantSpeaksOfCountsAndIsInNoOtherSet() {
    StatementSet set = NUMBERS.set(Set.of("s1", "strange"));
    assertThat(set.size()).isEqualTo(2);
    assertThat(set.common(set)).isEqualTo(1);
    assertThat(NUMBERS.set(Set.of("s1")).containsAll(set)).isFalse();
  }

  private static Set<String> names(IntStream numbers) {
    Set<String> names = new HashSet<>();
    numbers.forEach(number -> names.add("s" + number));
    return names;
  }
}
