package rollenkompass.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rollenkompass.Readme;

/** The README's table of settings says what the program and the shipped file say. */
final class ReadmeSettingsTest {
  private static final List<List<String>> TABLE = Readme.table("key", "default", "meaning");
  private static final String NO_DEFAULT = "–";
  private static final Pattern GROUP = Pattern.compile("([a-z]+):");
  private static final Pattern COMMENT = Pattern.compile("  # (.*)");
  private static final Pattern KEY = Pattern.compile("  ([a-z-]+):.*");

  @Test
  void keysAndDefaultsAreThoseOfTheProgram() {
    assertThat(TABLE.stream().map(row -> row.get(0) + " " + row.get(1)))
        .containsExactlyElementsOf(
            SettingsKey.ALL.stream().map(ReadmeSettingsTest::keyAndDefault).toList());
  }

  @Test
  void meaningsAreThoseOfTheShippedFile() throws IOException {
    Map<String, String> shown = new LinkedHashMap<>();
    TABLE.forEach(row -> shown.put(Readme.plain(row.get(0)), Readme.plain(row.get(2))));
    assertThat(shown).isEqualTo(meanings());
  }

  @Test
  void environmentVariablesAreThoseOfKeys() {
    assertThat(
            Readme.codeSpans().stream()
                .filter(span -> span.startsWith(SettingsKey.VARIABLE_PREFIX)))
        .isNotEmpty()
        .allSatisfy(variable -> assertThat(SettingsKey.ofVariable(variable)).isPresent());
  }

  private static String keyAndDefault(SettingsKey<?> key) {
    String value = key.defaultValue();
    return "`" + key.name() + "` " + (value.isEmpty() ? NO_DEFAULT : "`" + value + "`");
  }

  private static Map<String, String> meanings() throws IOException {
    Map<String, String> meanings = new LinkedHashMap<>();
    List<String> comments = new ArrayList<>();
    String group = "";
    for (String line : Files.readAllLines(SettingsReader.DEFAULT_FILE)) {
      Matcher newGroup = GROUP.matcher(line);
      Matcher comment = COMMENT.matcher(line);
      Matcher key = KEY.matcher(line);
      if (newGroup.matches()) {
        group = newGroup.group(1);
      } else if (comment.matches()) {
        comments.add(comment.group(1));
      } else if (key.matches()) {
        meanings.put(group + "." + key.group(1), String.join(" ", comments));
        comments.clear();
      }
    }
    return meanings;
  }
}
