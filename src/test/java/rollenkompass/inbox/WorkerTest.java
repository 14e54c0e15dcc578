package rollenkompass.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class WorkerTest {
  private static final Responder ECHO = entry -> List.of(entry.payload());

  private final Clock clock = Clock.systemUTC();
  private final Inbox inbox = new MemoryInbox(clock);
  private final List<String> sent = new CopyOnWriteArrayList<>();

  private final Outbox outbox =
      (reply, attempt) -> {
        sent.add(reply);
        return new Delivery.Delivered();
      };

  @Test
  void repliesOfAChatGoOutInOrder() {
    try (var _ = Worker.start(inbox, ECHO, outbox)) {
      accept("anna", "1", "2", "3", "4", "5");
      await().untilAsserted(() -> assertThat(sent).containsExactly("1", "2", "3", "4", "5"));
    }
  }

  @Test
  void aRetryAnswersOnlyOnceAndSendsOnlyWhatIsLeft() {
    AtomicInteger answered = new AtomicInteger();
    Responder twoParts =
        entry -> {
          answered.incrementAndGet();
          return List.of("one", "two");
        };
    Outbox secondPartNeedsTwoAttempts =
        (reply, attempt) -> {
          if (reply.equals("two") && attempt == 1) {
            return new Delivery.RetryAt(clock.instant().plusMillis(20), "later");
          }
          return outbox.deliver(reply, attempt);
        };
    try (var _ = Worker.start(inbox, twoParts, secondPartNeedsTwoAttempts)) {
      accept("anna", "question");
      await().untilAsserted(() -> assertThat(sent).containsExactly("one", "two"));
    }
    assertThat(answered).hasValue(1);
  }

  @Test
  void aDeadDeliveryEndsItsEntryButNotItsChat() {
    Outbox firstIsDead =
        (reply, attempt) ->
            reply.equals("1") ? new Delivery.Dead("gone") : outbox.deliver(reply, attempt);
    try (var _ = Worker.start(inbox, ECHO, firstIsDead)) {
      accept("anna", "1", "2");
      await().untilAsserted(() -> assertThat(sent).containsExactly("2"));
    }
  }

  @Test
  void chatsAreWorkedOffSideBySide() {
    CountDownLatch bothAreHere = new CountDownLatch(2);
    Responder meeting =
        entry -> {
          bothAreHere.countDown();
          awaitLatch(bothAreHere);
          return List.of(entry.payload());
        };
    try (var _ = Worker.start(inbox, meeting, outbox)) {
      accept("anna", "of anna");
      inbox.accept(InboxEntry.received(new InboxEntry.Key("test", 99), "ben", "of ben"));
      await().untilAsserted(() -> assertThat(sent).contains("of anna", "of ben"));
    }
  }

  @Test
  void closingFinishesWhatIsDue() {
    Set<String> chats = ConcurrentHashMap.newKeySet();
    Worker worker =
        Worker.start(
            inbox,
            entry -> {
              chats.add(entry.chat());
              return List.of(entry.payload());
            },
            outbox);
    accept("anna", "1", "2", "3");
    worker.close();
    assertThat(sent).containsExactly("1", "2", "3");
  }

  @Test
  void closingDoesNotWaitForWhatIsDueLater() {
    Outbox always429 =
        (reply, attempt) -> new Delivery.RetryAt(clock.instant().plusSeconds(60), "later");
    Worker worker = Worker.start(inbox, ECHO, always429);
    accept("anna", "1");
    long start = System.nanoTime();
    worker.close();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }

  private void accept(String chat, String... payloads) {
    for (int i = 0; i < payloads.length; i++) {
      inbox.accept(InboxEntry.received(new InboxEntry.Key("test", i + 1L), chat, payloads[i]));
    }
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
