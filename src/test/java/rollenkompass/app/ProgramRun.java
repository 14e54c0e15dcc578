package rollenkompass.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import rollenkompass.app.settings.Environment;

/** What a run of the program within this process leaves. */
record ProgramRun(int status, String out, String err) {

  /**
   * Runs it in English over the corpus of this project.
   *
   * @param working the working directory; data goes below it
   * @param input standard input
   */
  static ProgramRun in(Path working, String input, List<String> arguments) {
    return in(working, Map.of(), input, arguments);
  }

  /**
   * The same with settings.
   *
   * @param variables of the environment
   */
  static ProgramRun in(
      Path working, Map<String, String> variables, String input, List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int status =
        Main.run(environment(working, variables), console, arguments.toArray(String[]::new));
    return new ProgramRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Environment environment(Path working, Map<String, String> variables) {
    Path home = Path.of("").toAbsolutePath();
    Map<String, String> all = new HashMap<>(variables);
    all.put("ROLLENKOMPASS_DATA_DIR", working.resolve("data").toString());
    return new Environment(
        all, new Environment.Folders(working, home, working), Locale.ENGLISH, OptionalInt.empty());
  }
}
