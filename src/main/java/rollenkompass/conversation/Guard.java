package rollenkompass.conversation;

import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollenkompass.language.Language;
import rollenkompass.language.Messages;

/** Sees to it that every message gets a reply, so that one that fails ends no conversation. */
public final class Guard {
  private static final Logger log = LoggerFactory.getLogger(Guard.class);
  private static final Messages MESSAGES = Messages.of(Guard.class);

  private Guard() {}

  /**
   * A reply to a message of {@code chat}. Where making it fails in any way, that is logged without
   * the words of the message.
   *
   * @param apology makes a reply of the sentence that says so in {@code language}
   */
  public static <T> T reply(
      ChatId chat, Language language, Supplier<T> reply, Function<String, T> apology) {
    return reply(
        reply,
        failure -> {
          log.error("No answer for {}", chat, FailureTrace.of(failure));
          return apology.apply(MESSAGES.text(language, "failure"));
        });
  }

  /** What {@code reply} makes, or what {@code apology} makes of its failure. */
  public static <T> T reply(Supplier<T> reply, Function<Throwable, T> apology) {
    try {
      return reply.get();
    } catch (RuntimeException | Error e) { // a text may overflow the stack
      return apology.apply(e);
    }
  }
}
