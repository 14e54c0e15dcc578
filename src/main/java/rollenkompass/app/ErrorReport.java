package rollenkompass.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;
import rollenkompass.app.text.Texts;

/**
 * The details of something that nobody expected, for whoever mends it.
 *
 * @param failure what happened
 * @param file holds the details; empty where none could be written
 */
record ErrorReport(Throwable failure, Optional<Path> file) {
  private static final String FILE_NAME = "errors.log";

  /**
   * Adds the details to the file of errors in the data folder, or in the one for short-lived files.
   */
  static ErrorReport write(Throwable failure, Path dataDir, Clock clock) {
    String details =
        "%s rollenkompass %s, Java %s%n%s%n"
            .formatted(clock.instant(), Version.number(), Runtime.version(), stackTrace(failure));
    Path shortLived = Path.of(System.getProperty("java.io.tmpdir"), "rollenkompass");
    return new ErrorReport(failure, append(details, dataDir).or(() -> append(details, shortLived)));
  }

  /** One sentence for the person at the keyboard. */
  String sentence(Texts texts) {
    String kind = failure.getClass().getSimpleName();
    String message = Optional.ofNullable(failure.getMessage()).orElse("");
    String what = message.isBlank() ? kind : kind + ": " + message;
    return file.map(path -> texts.of("failure.unexpected", what, path))
        .orElseGet(() -> texts.of("failure.unexpected-unlogged", what));
  }

  private static Optional<Path> append(String details, Path folder) {
    Path file = folder.resolve(FILE_NAME);
    try {
      Files.createDirectories(folder);
      Files.writeString(file, details, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return Optional.of(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String stackTrace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
