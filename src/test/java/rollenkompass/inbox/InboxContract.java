package rollenkompass.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every inbox promises. */
abstract class InboxContract {
  private static final Duration NOT_AT_ALL = Duration.ZERO;

  private final SettableClock clock = new SettableClock();
  private Inbox inbox;

  /** An empty inbox that takes the time from {@code clock}. */
  abstract Inbox inbox(Clock clock);

  @BeforeEach
  void openInbox() {
    inbox = inbox(clock);
  }

  @Test
  void anEmptyInboxHandsNothingOut() throws InterruptedException {
    assertThat(inbox.claim(NOT_AT_ALL)).isEmpty();
  }

  @Test
  void aClaimedEntryIsTheAcceptedOne() throws InterruptedException {
    inbox.accept(entry(1, "anna", "Was macht ein SMM? 🙂"));

    InboxEntry claimed = inbox.claim(NOT_AT_ALL).orElseThrow();

    assertThat(claimed.key()).isEqualTo(key(1));
    assertThat(claimed.chat()).isEqualTo("anna");
    assertThat(claimed.payload()).isEqualTo("Was macht ein SMM? 🙂");
    assertThat(claimed.takenIn()).isEqualTo(Instant.EPOCH);
    assertThat(claimed.progress()).isEqualTo(new InboxEntry.Progress.Received());
    assertThat(claimed.attempt()).isEqualTo(1);
  }

  @Test
  void anUpdateIsAcceptedOnlyOnce() throws InterruptedException {
    assertThat(inbox.accept(entry(1, "anna", "first"))).isTrue();
    assertThat(inbox.accept(entry(1, "anna", "again"))).isFalse();

    InboxEntry first = inbox.claim(NOT_AT_ALL).orElseThrow();
    assertThat(inbox.accept(entry(1, "anna", "while claimed"))).isFalse();
    inbox.complete(first);

    assertThat(inbox.accept(entry(1, "anna", "after completion"))).isFalse();
    assertThat(inbox.claim(NOT_AT_ALL)).isEmpty();
  }

  @Test
  void twoChannelsMayUseTheSameUpdateId() throws InterruptedException {
    assertThat(inbox.accept(entry(1, "anna", "text"))).isTrue();
    assertThat(
            inbox.accept(
                InboxEntry.received(
                    new InboxEntry.Key("elsewhere", 1), "anna", "text", Instant.EPOCH)))
        .isTrue();
  }

  @Test
  void aChatIsWorkedOffOneByOneInOrder() throws InterruptedException {
    inbox.accept(entry(1, "anna", "first"));
    inbox.accept(entry(2, "anna", "second"));

    InboxEntry first = inbox.claim(NOT_AT_ALL).orElseThrow();
    assertThat(first.payload()).isEqualTo("first");
    assertThat(inbox.claim(NOT_AT_ALL)).isEmpty();

    inbox.complete(first);
    assertThat(inbox.claim(NOT_AT_ALL)).map(InboxEntry::payload).contains("second");
  }

  @Test
  void chatsDoNotWaitForEachOther() throws InterruptedException {
    inbox.accept(entry(1, "anna", "of anna"));
    inbox.accept(entry(2, "ben", "of ben"));

    List<String> claimed = new ArrayList<>();
    inbox.claim(NOT_AT_ALL).map(InboxEntry::payload).ifPresent(claimed::add);
    inbox.claim(NOT_AT_ALL).map(InboxEntry::payload).ifPresent(claimed::add);

    assertThat(claimed).containsExactlyInAnyOrder("of anna", "of ben");
  }

  @Test
  void aBusyChatDoesNotStarveTheOthers() throws InterruptedException {
    inbox.accept(entry(1, "anna", "first"));
    inbox.accept(entry(2, "anna", "second"));
    inbox.accept(entry(3, "ben", "third"));

    inbox.complete(inbox.claim(NOT_AT_ALL).orElseThrow());

    assertThat(inbox.claim(NOT_AT_ALL)).map(InboxEntry::payload).contains("third");
  }

  @Test
  void anEntryThatWaitsHoldsUpItsChatOnly() throws InterruptedException {
    inbox.accept(entry(1, "anna", "first"));
    inbox.accept(entry(2, "anna", "second"));
    inbox.accept(entry(3, "ben", "third"));
    InboxEntry first = inbox.claim(NOT_AT_ALL).orElseThrow();
    inbox.retryAt(first, clock.instant().plusSeconds(5));

    assertThat(inbox.claim(NOT_AT_ALL)).map(InboxEntry::payload).contains("third");
    assertThat(inbox.claim(NOT_AT_ALL)).isEmpty();

    clock.advance(Duration.ofSeconds(5));
    assertThat(inbox.claim(NOT_AT_ALL)).map(InboxEntry::payload).contains("first");
  }

  @Test
  void aRetryKnowsWhatIsLeftToSend() throws InterruptedException {
    inbox.accept(entry(1, "anna", "question"));
    InboxEntry claimed = inbox.claim(NOT_AT_ALL).orElseThrow();
    inbox.keep(claimed.answered(List.of("one", "two")));
    inbox.retryAt(claimed.answered(List.of("two")), clock.instant());

    InboxEntry again = inbox.claim(NOT_AT_ALL).orElseThrow();

    assertThat(again.progress()).isEqualTo(new InboxEntry.Progress.Answered(List.of("two")));
    assertThat(again.attempt()).isEqualTo(2);
    assertThat(again.takenIn()).isEqualTo(claimed.takenIn());
  }

  @Test
  void aClaimWaitsForTheNextEntry() throws InterruptedException {
    CompletableFuture<Optional<InboxEntry>> claim =
        CompletableFuture.supplyAsync(() -> claimUninterrupted(Duration.ofSeconds(20)));
    inbox.accept(entry(1, "anna", "question"));

    assertThat(claim)
        .succeedsWithin(Duration.ofSeconds(10))
        .extracting(Optional::isPresent)
        .isEqualTo(true);
  }

  private Optional<InboxEntry> claimUninterrupted(Duration patience) {
    try {
      return inbox.claim(patience);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static InboxEntry entry(long updateId, String chat, String payload) {
    return InboxEntry.received(key(updateId), chat, payload, Instant.EPOCH);
  }

  private static InboxEntry.Key key(long updateId) {
    return new InboxEntry.Key("test", updateId);
  }
}
