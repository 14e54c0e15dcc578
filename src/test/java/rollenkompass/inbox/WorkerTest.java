package rollenkompass.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

final class WorkerTest {
  private static final Responder ECHO = entry -> List.of(entry.payload());

  private static final List<String> NAMES_OF_FAILURES =
      Stream.of(
              StackOverflowError.class,
              LinkageError.class,
              IllegalStateException.class,
              IllegalArgumentException.class)
          .map(Class::getName)
          .toList();

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Clock clock = Clock.systemUTC();
  private final Inbox inbox = new MemoryInbox(clock);
  private final List<String> sent = new CopyOnWriteArrayList<>();

  private final Outbox outbox =
      (reply, entry) -> {
        sent.add(reply);
        return new Delivery.Delivered();
      };

  @Test
  void repliesOfAChatGoOutInOrder() throws InterruptedException {
    try (var _ = Worker.start(inbox, ECHO, outbox)) {
      accept("anna", "1", "2", "3", "4", "5");
      await().untilAsserted(() -> assertThat(sent).containsExactly("1", "2", "3", "4", "5"));
    }
  }

  @Test
  void aRetryAnswersOnlyOnceAndSendsOnlyWhatIsLeft() throws InterruptedException {
    AtomicInteger answered = new AtomicInteger();
    Responder twoParts =
        entry -> {
          answered.incrementAndGet();
          return List.of("one", "two");
        };
    Outbox secondPartNeedsTwoAttempts =
        (reply, entry) -> {
          if (reply.equals("two") && entry.attempt() == 1) {
            return new Delivery.RetryAt(clock.instant().plusMillis(20), "later");
          }
          return outbox.deliver(reply, entry);
        };
    try (var _ = Worker.start(inbox, twoParts, secondPartNeedsTwoAttempts)) {
      accept("anna", "question");
      await().untilAsserted(() -> assertThat(sent).containsExactly("one", "two"));
    }
    assertThat(answered).hasValue(1);
  }

  @Test
  void aDeadDeliveryEndsItsEntryButNotItsChat() throws InterruptedException {
    Outbox firstIsDead =
        (reply, entry) ->
            reply.equals("1") ? new Delivery.Dead("gone") : outbox.deliver(reply, entry);
    try (var _ = Worker.start(inbox, ECHO, firstIsDead)) {
      accept("anna", "1", "2");
      await().untilAsserted(() -> assertThat(sent).containsExactly("2"));
    }
  }

  static List<Throwable> failures() {
    return List.of(
        new StackOverflowError("1"),
        new LinkageError("1"),
        new IllegalStateException("1", new IllegalArgumentException("1")));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aResponderThatFailsDoesNotMuteItsChat(Throwable failure) throws InterruptedException {
    Responder failing = entry -> failing(entry.payload(), failure, () -> List.of(entry.payload()));
    assertThatTheChatGoesOn(failing, outbox);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void anOutboxThatFailsDoesNotMuteItsChat(Throwable failure) throws InterruptedException {
    Outbox failing = (reply, entry) -> failing(reply, failure, () -> outbox.deliver(reply, entry));
    assertThatTheChatGoesOn(ECHO, failing);
  }

  /** Fails for the first message, whose text the failure quotes. */
  private static <T> T failing(String text, Throwable failure, Supplier<T> otherwise) {
    if (!text.equals("1")) {
      return otherwise.get();
    }
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  private void assertThatTheChatGoesOn(Responder responder, Outbox sending)
      throws InterruptedException {
    log.start();
    logger().addAppender(log);
    try (var _ = Worker.start(inbox, responder, sending)) {
      accept("anna", "1", "2");
      await().untilAsserted(() -> assertThat(sent).containsExactly("2"));
    } finally {
      logger().detachAppender(log);
    }
    assertThat(log.list)
        .singleElement()
        .satisfies(event -> {
          assertThat(event.getFormattedMessage()).contains("test:1");
          for (IThrowableProxy e = event.getThrowableProxy(); e != null; e = e.getCause()) {
            assertThat(e.getMessage()).isIn(NAMES_OF_FAILURES);
            assertThat(e.getStackTraceElementProxyArray()).isNotEmpty();
          }
        });
  }

  private static Logger logger() {
    return (Logger) LoggerFactory.getLogger(Worker.class);
  }

  @Test
  void chatsAreWorkedOffSideBySide() throws InterruptedException {
    CountDownLatch bothAreHere = new CountDownLatch(2);
    Responder meeting =
        entry -> {
          bothAreHere.countDown();
          awaitLatch(bothAreHere);
          return List.of(entry.payload());
        };
    try (var _ = Worker.start(inbox, meeting, outbox)) {
      accept("anna", "of anna");
      inbox.accept(entry(99, "ben", "of ben"));
      await().untilAsserted(() -> assertThat(sent).contains("of anna", "of ben"));
    }
  }

  @RepeatedTest(20) // the worker may be woken at any place
  void closingFinishesWhatIsDue() throws InterruptedException {
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
  void closingDoesNotWaitForWhatIsDueLater() throws InterruptedException {
    Outbox always429 =
        (reply, entry) -> new Delivery.RetryAt(clock.instant().plusSeconds(60), "later");
    Worker worker = Worker.start(inbox, ECHO, always429);
    accept("anna", "1");
    long start = System.nanoTime();
    worker.close();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }

  private void accept(String chat, String... payloads) throws InterruptedException {
    for (int i = 0; i < payloads.length; i++) {
      inbox.accept(entry(i + 1L, chat, payloads[i]));
    }
  }

  private InboxEntry entry(long updateId, String chat, String payload) {
    InboxEntry.Key key = new InboxEntry.Key("test", updateId);
    return InboxEntry.received(key, chat, payload, clock.instant());
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
