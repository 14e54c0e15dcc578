package rollenkompass.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
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
  void everyBundleHasTheKeysOfItsCounterpart(Path bundle) throws IOException {
    assertThat(read(bundle).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(read(counterpart(bundle)).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyTextIsAPatternWithTheArgumentsOfItsCounterpart(Path bundle) throws IOException {
    Properties other = read(counterpart(bundle));
    read(bundle)
        .forEach(
            (key, text) ->
                assertThat(arguments((String) text))
                    .as(bundle + ": " + key)
                    .isEqualTo(arguments(other.getProperty((String) key))));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noTextIsEmptyOrHasASingleApostrophe(Path bundle) throws IOException {
    read(bundle)
        .forEach(
            (key, text) -> {
              assertThat((String) text).as(bundle + ": " + key).isNotBlank();
              assertThat(((String) text).replace("''", "")).as(bundle + ": " + key).doesNotContain("'");
            });
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
    Messages messages = Messages.of(Class.forName("rollenkompass.answering.Answer"));
    assertThat(messages.has(Language.DE, "no.such.key")).isFalse();
    assertThatThrownBy(() -> messages.text(Language.DE, "no.such.key"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void textIsInTheLanguageThatWasAskedFor() throws ClassNotFoundException {
    Messages messages = Messages.of(Class.forName("rollenkompass.answering.Answer"));
    assertThat(messages.text(Language.DE, "list", "a", "b")).isEqualTo("a und b");
    assertThat(messages.text(Language.EN, "list", "a", "b")).isEqualTo("a and b");
  }

  /** How many arguments a pattern has; fails where it is none. */
  private static int arguments(String pattern) {
    return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
  }

  private static Path counterpart(Path bundle) {
    String name = bundle.getFileName().toString();
    return bundle.resolveSibling(
        name.contains("_de") ? name.replace("_de", "_en") : name.replace("_en", "_de"));
  }

  private static Properties read(Path bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      properties.load(reader);
    }
    return properties;
  }
}
