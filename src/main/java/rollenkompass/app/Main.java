package rollenkompass.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import rollenkompass.app.settings.Environment;

/** Starts the program. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name and ends the process with its status. */
  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    System.setOut(console.out());
    System.setErr(console.err());
    int status = run(Environment.ofProcess(), console, arguments);
    console.out().flush();
    System.exit(status);
  }

  /** Runs the command that the arguments name; returns its exit status. */
  static int run(Environment environment, Console console, String... arguments) {
    RootCommand root = new RootCommand(environment, console);
    Failures failures = new Failures(root);
    CommandLine commandLine =
        new CommandLine(root)
            .setResourceBundle(usage(environment.language().locale()))
            .setExpandAtFiles(false)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
            .setParameterExceptionHandler(failures)
            .setExecutionExceptionHandler(failures);
    try {
      return commandLine.execute(arguments);
    } catch (Error e) {
      // Out of memory, a broken installation: no stack trace for these either.
      return failures.unexpected(e);
    }
  }

  private static ResourceBundle usage(Locale locale) {
    return ResourceBundle.getBundle(
        Main.class.getPackageName() + ".usage",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
