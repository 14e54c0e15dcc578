package rollenkompass.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MemoryInboxTest extends InboxContract {
  private final MemoryInbox full = new MemoryInbox(Clock.systemUTC());
  private final CountDownLatch accepted = new CountDownLatch(1);
  private final Thread another = Thread.ofVirtual().unstarted(this::acceptAnother);

  @AfterEach
  void end() {
    another.interrupt();
  }

  @Test
  void whatComesOnTopOfAFullInboxWaitsUntilThereIsRoom() throws InterruptedException {
    fill();
    another.start();
    await().until(() -> another.getState() == Thread.State.WAITING);
    assertThat(accepted.getCount()).isOne();

    full.complete(full.claim(Duration.ZERO).orElseThrow());

    await().until(() -> accepted.getCount() == 0);
  }

  @Test
  void whatAFullInboxHasIsKnownAtOnce() throws InterruptedException {
    fill();
    assertThat(full.accept(entry(1))).isFalse();
  }

  @Test
  void whoWaitsForRoomCanBeInterrupted() throws InterruptedException {
    fill();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> full.accept(entry(0))).isInstanceOf(InterruptedException.class);

    full.complete(full.claim(Duration.ZERO).orElseThrow());
    assertThat(full.accept(entry(0))).isTrue();
  }

  private void fill() throws InterruptedException {
    for (int i = 1; i <= MemoryInbox.ROOM; i++) {
      full.accept(entry(i));
    }
  }

  private void acceptAnother() {
    try {
      full.accept(entry(0));
      accepted.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static InboxEntry entry(long number) {
    return InboxEntry.received(
        new InboxEntry.Key("test", number), "chat " + number % 7, "text", Instant.EPOCH);
  }

  @Override
  Inbox inbox(Clock clock) {
    return new MemoryInbox(clock);
  }
}
