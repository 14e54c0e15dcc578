package rollenkompass.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import rollenkompass.app.settings.LogLevel;

/**
 * Sends the log to standard error. Logback finds this class by itself when something logs first, so
 * that a command that logs nothing does not load it.
 */
public final class LogbackConfiguration extends ContextAwareBase implements Configurator {
  /** Libraries that tell what is odd inside a document; what follows from it is told by us. */
  private static final List<String> READERS_OF_DOCUMENTS =
      List.of("org.apache.pdfbox", "org.apache.fontbox");

  private static final String LINE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{0}: %msg%n";

  /** Made by Logback. */
  public LogbackConfiguration() {}

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    LogLevel threshold = Logging.threshold();
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setPattern(Logging.showsStackTraces() ? LINE : LINE + "%nopex");
    encoder.start();
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(context);
    appender.setTarget("System.err");
    appender.setEncoder(encoder);
    appender.start();
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.valueOf(threshold.name()));
    root.addAppender(appender);
    if (threshold.compareTo(LogLevel.DEBUG) < 0) {
      READERS_OF_DOCUMENTS.forEach(name -> context.getLogger(name).setLevel(Level.OFF));
    }
    // Warns of every machine without a graphics card, where none is wanted.
    context.getLogger("ai.djl").setLevel(Level.ERROR);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }
}
