package rollenkompass.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Everything that is logged, down to TRACE, while it is open. */
public final class CapturedLog implements AutoCloseable {
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level level = root.getLevel();
  private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();
  private final AppenderBase<ILoggingEvent> appender =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          events.add(event);
        }
      };

  CapturedLog() {
    appender.setContext(root.getLoggerContext());
    appender.start();
    root.setLevel(Level.TRACE);
    root.addAppender(appender);
  }

  /** The lines of at least {@code minimum}. */
  public List<String> lines(Level minimum) {
    return events.stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(minimum))
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  /** Fails where something was an error or came with a stack trace. */
  void assertCalm() {
    assertThat(lines(Level.ERROR)).isEmpty();
    assertThat(events).allSatisfy(event -> assertThat(event.getThrowableProxy()).isNull());
  }

  /** Fails where a line or a stack trace shows {@code secret}. */
  void assertWithout(String secret) {
    assertThat(events)
        .allSatisfy(event -> {
          assertThat(event.getFormattedMessage()).doesNotContain(secret);
          if (event.getThrowableProxy() != null) {
            assertThat(ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .doesNotContain(secret);
          }
        });
  }

  @Override
  public void close() {
    root.detachAppender(appender);
    root.setLevel(level);
  }
}
