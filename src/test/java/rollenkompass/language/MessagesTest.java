package rollenkompass.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  static Stream<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.getFileName().toString().matches("messages_(?:de|en)\\.properties"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noTextIsEmptyOrHasAnApostropheThatQuotesNothing(Path bundle) throws IOException {
    read(bundle)
        .forEach((key, text) -> {
          assertThat((String) text).as(bundle + ": " + key).isNotBlank();
          assertThat(((String) text).replaceAll("''|'[{}]+'", ""))
              .as(bundle + ": " + key)
              .doesNotContain("'");
        });
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyTextStandsInBothLanguages(Path bundle) throws IOException {
    String name = bundle.getFileName().toString();
    String other =
        name.contains("_de.") ? name.replace("_de.", "_en.") : name.replace("_en.", "_de.");
    assertThat(read(bundle).keySet())
        .as(bundle.toString())
        .isEqualTo(read(bundle.resolveSibling(other)).keySet());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noKeyStandsTwice(Path bundle) throws IOException {
    assertThat(
            Files.readAllLines(bundle).stream()
                .filter(line -> line.matches("[a-z][\\w.-]*\\s*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip()))
        .doesNotHaveDuplicates();
  }

  @Test
  void bundlesAreFound() throws IOException {
    assertThat(bundles()).isNotEmpty();
  }

  @Test
  void missingKeyIsAnError() throws ClassNotFoundException {
    Messages messages = Messages.of(Class.forName("rollenkompass.answering.wording.Wording"));
    assertThat(messages.has(Language.DE, "no.such.key")).isFalse();
    assertThatThrownBy(() -> messages.text(Language.DE, "no.such.key"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void textIsInTheLanguageThatWasAskedFor() throws ClassNotFoundException {
    Messages messages = Messages.of(Class.forName("rollenkompass.answering.wording.Wording"));
    assertThat(messages.text(Language.DE, "list", "a", "b")).isEqualTo("a und b");
    assertThat(messages.text(Language.EN, "list", "a", "b")).isEqualTo("a and b");
  }

  private static Properties read(Path bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      properties.load(reader);
    }
    return properties;
  }
}
