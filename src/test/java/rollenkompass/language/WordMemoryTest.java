package rollenkompass.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordMemoryTest {
  private final List<String> workedOut = new ArrayList<>();

  @Test
  void aWordIsWorkedOutOnce() {
    WordMemory<Integer> memory = WordMemory.ofFirst(2);
    assertThat(ask(memory, "brot", "brot", "rad")).containsExactly(4, 4, 3);
    assertThat(workedOut).containsExactly("brot", "rad");
  }

  @Test
  void theFirstWordsStay() {
    ask(WordMemory.ofFirst(1), "brot", "rad", "rad", "brot");
    assertThat(workedOut).containsExactly("brot", "rad", "rad");
  }

  @Test
  void aFullMemoryStartsAgain() {
    ask(WordMemory.startingAgainAt(1), "brot", "rad", "rad", "brot");
    assertThat(workedOut).containsExactly("brot", "rad", "brot");
  }

  @Test
  void nothingIsRememberedWithoutRoom() {
    ask(WordMemory.ofFirst(0), "brot", "brot");
    assertThat(workedOut).hasSize(2);
  }

  @Test
  void aWordThatNobodyUsesIsNotRemembered() {
    ask(WordMemory.ofFirst(2), "a".repeat(40), "a".repeat(40));
    assertThat(workedOut).hasSize(1);
    ask(WordMemory.ofFirst(2), "a".repeat(41), "a".repeat(41));
    assertThat(workedOut).hasSize(3);
  }

  private List<Integer> ask(WordMemory<Integer> memory, String... words) {
    return List.of(words).stream().map(word -> memory.get(word, this::length)).toList();
  }

  private int length(String word) {
    workedOut.add(word);
    return word.length();
  }
}
