package rollenkompass.inbox;

import java.time.Clock;

final class MemoryInboxTest extends InboxContract {
  @Override
  Inbox inbox(Clock clock) {
    return new MemoryInbox(clock);
  }
}
