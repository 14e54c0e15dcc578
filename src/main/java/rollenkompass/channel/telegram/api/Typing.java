package rollenkompass.channel.telegram.api;

import java.time.Duration;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/** Shows "typing…" in a chat while an answer takes its time. */
public final class Typing implements AutoCloseable {
  private static final Duration GRACE = Duration.ofMillis(500);
  private static final Duration SHOWN = Duration.ofSeconds(4); // Telegram hides it after 5 s

  private final BotApi api;
  private final ReplyTarget target;
  private final Thread thread;

  private Typing(BotApi api, ReplyTarget target) {
    this.api = api;
    this.target = target;
    this.thread = Thread.ofVirtual().name("typing").start(this::show);
  }

  /** Begins to show it after half a second, unless closed before. */
  public static Typing in(ReplyTarget target, BotApi api) {
    return new Typing(api, target);
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void show() {
    try {
      Thread.sleep(GRACE);
      while (true) {
        api.tryToCall(action());
        Thread.sleep(SHOWN);
      }
    } catch (InterruptedException e) {
      // The answer is there.
    }
  }

  private SendChatAction action() {
    return SendChatAction.builder()
        .chatId(target.chatId())
        .messageThreadId(target.threadId())
        .action(ActionType.TYPING.toString())
        .build();
  }
}
