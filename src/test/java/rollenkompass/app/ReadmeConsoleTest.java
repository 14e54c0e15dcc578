package rollenkompass.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rollenkompass.Readme;

/** What the README shows on a console is what the program prints. */
final class ReadmeConsoleTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern COMMAND =
      Pattern.compile("\\$ (?:echo '(?<input>[^']*)' \\| )?rollenkompass (?<arguments>.*)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern FILE_FENCE = Pattern.compile("\\S+ (\\S+)");

  /** Numbers that another run or another release may measure otherwise. */
  private static final Set<String> NOT_COMPARED = Set.of("millis", "score");

  /** Stands for lines that are left out, and in JSON for a text or a list. */
  private static final String LEFT_OUT = "…";

  @TempDir private Path working;

  /** A command and what is shown below it. */
  record Example(String input, List<String> arguments, String shown) {
    @Override
    public String toString() {
      return String.join(" ", arguments);
    }
  }

  @BeforeEach
  void writeTheFilesThatAreShown() throws IOException {
    for (Readme.Fence fence : Readme.fences()) {
      Matcher file = FILE_FENCE.matcher(fence.info());
      if (file.matches()) {
        Path path = working.resolve(file.group(1));
        Files.createDirectories(path.getParent());
        Files.writeString(path, fence.content());
      }
    }
  }

  private static Stream<Example> examples() {
    return Readme.fences().stream()
        .filter(fence -> fence.info().equals("console"))
        .flatMap(fence -> Arrays.stream(fence.content().split("(?m)^(?=\\$ )", -1)))
        .map(ReadmeConsoleTest::example);
  }

  @Test
  void thereAreExamples() {
    assertThat(examples()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExamplePrintsWhatIsShown(Example example) throws IOException {
    ProgramRun run = ProgramRun.in(working, example.input(), example.arguments());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    if (example.shown().startsWith("{")) {
      JsonNode real = JSON.readTree(run.out());
      assertThat(fits(JSON.readTree(example.shown()), real)).as(run.out()).isTrue();
    } else {
      assertThat(run.out()).matches(pattern(example.shown()));
    }
  }

  private static Example example(String text) {
    List<String> lines = text.lines().toList();
    Matcher command = COMMAND.matcher(lines.getFirst());
    assertThat(command.matches()).as(lines.getFirst()).isTrue();
    String input = command.group("input");
    List<String> arguments = new ArrayList<>();
    WORD.matcher(command.group("arguments"))
        .results()
        .forEach(word -> arguments.add(word.group(1) == null ? word.group(2) : word.group(1)));
    String shown = String.join("\n", lines.subList(1, lines.size()));
    return new Example(input == null ? "" : input, arguments, shown);
  }

  private static Pattern pattern(String shown) {
    return Pattern.compile(
        shown
            .lines()
            .map(line -> line.equals(LEFT_OUT) ? "(?s:.*?)" : Pattern.quote(line))
            .collect(Collectors.joining("\\R", "", "\\R?")));
  }

  /** Whether {@code real} is as shown, whatever was measured. */
  private static boolean fits(JsonNode shown, JsonNode real) {
    if (shown.isTextual() && shown.textValue().equals(LEFT_OUT)) {
      return real.isTextual() && !real.textValue().isBlank();
    }
    if (shown.isArray() && shown.size() == 1 && shown.get(0).asText().equals(LEFT_OUT)) {
      return real.isArray() && !real.isEmpty();
    }
    if (shown.isContainerNode()) {
      return names(shown).equals(names(real)) && membersFit(shown, real);
    }
    return shown.equals(real);
  }

  private static boolean membersFit(JsonNode shown, JsonNode real) {
    if (shown.size() != real.size()) {
      return false;
    }
    List<String> names = names(shown);
    for (int i = 0; i < shown.size(); i++) {
      boolean fits =
          shown.isArray()
              ? fits(shown.get(i), real.get(i))
              : NOT_COMPARED.contains(names.get(i))
                  || fits(shown.get(names.get(i)), real.get(names.get(i)));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
