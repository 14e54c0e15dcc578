package rollenkompass.app;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import rollenkompass.Readme;
import rollenkompass.app.settings.Environment;

/** The README's tables of the command line are complete and true. */
final class ReadmeCommandLineTest {
  private static final List<List<String>> COMMANDS = Readme.table("command", "what it does");

  private final CommandLine program = program();

  @Test
  void commandsAreThoseOfTheProgram() {
    Set<String> shown =
        COMMANDS.stream()
            .map(row -> Readme.plain(row.getFirst()).split(" ", 2)[0])
            .filter(name -> !name.equals("(none)"))
            .collect(toSet());
    assertThat(shown).isEqualTo(program.getSubcommands().keySet());
  }

  @Test
  void optionsOfEveryCommandAreShown() {
    Set<String> common = names(program);
    program
        .getSubcommands()
        .forEach((name, command) -> {
          String rows = COMMANDS.stream().filter(row -> isOf(name, row)).toList().toString();
          assertThat(names(command).stream().filter(option -> !common.contains(option)))
              .as(name)
              .allSatisfy(option -> assertThat(rows).containsPattern(option + "[ `]"));
        });
  }

  @Test
  void optionsOfTheProgramAreShown() {
    Set<String> shown =
        Readme.table("option", "what it sets").stream()
            .map(row -> Readme.plain(row.getFirst()).split(" ", 2)[0])
            .collect(toSet());
    assertThat(shown).isEqualTo(names(program));
  }

  private static boolean isOf(String command, List<String> row) {
    return Readme.plain(row.getFirst()).split(" ", 2)[0].equals(command);
  }

  private static Set<String> names(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .map(OptionSpec::longestName)
        .collect(toSet());
  }

  private static CommandLine program() {
    Path here = Path.of("");
    Environment environment =
        new Environment(
            Map.of(),
            new Environment.Folders(here, here, here),
            Locale.ENGLISH,
            OptionalInt.empty());
    return new CommandLine(new RootCommand(environment, Console.ofProcess()));
  }
}
