package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rollenkompass.answering.Context;
import rollenkompass.language.Language;

class MemorySessionStoreTest {
  private static final Session GERMAN =
      new Session(Optional.empty(), Language.DE, List.of(), Context.NONE);
  private static final Session ENGLISH =
      new Session(Optional.empty(), Language.EN, List.of(), Context.NONE);

  private final MemorySessionStore store = new MemorySessionStore(2);

  @Test
  void lastSessionOfAChatIsKept() {
    store.save(chat(1), GERMAN);
    store.save(chat(1), ENGLISH);
    assertThat(store.load(chat(1))).contains(ENGLISH);
  }

  @Test
  void unknownChatHasNoSession() {
    assertThat(store.load(chat(1))).isEmpty();
  }

  @Test
  void chatThatWasSilentLongestIsForgotten() {
    store.save(chat(1), GERMAN);
    store.save(chat(2), GERMAN);
    assertThat(store.load(chat(1))).isPresent();
    store.save(chat(3), GERMAN);
    assertThat(store.load(chat(1))).isPresent();
    assertThat(store.load(chat(2))).isEmpty();
  }

  @Test
  void storeNeverHoldsMoreThanItsRoom() {
    IntStream.range(0, 1_000).parallel().forEach(i -> store.save(chat(i), GERMAN));
    assertThat(IntStream.range(0, 1_000).filter(i -> store.load(chat(i)).isPresent())).hasSize(2);
  }

  @Test
  void storeWithoutRoomIsRefused() {
    assertThatThrownBy(() -> new MemorySessionStore(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a store needs room for a session: 0");
  }

  @Test
  void chatIdIsNotBlank() {
    assertThatThrownBy(() -> new ChatId(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  private static ChatId chat(int number) {
    return new ChatId("test:" + number);
  }
}
