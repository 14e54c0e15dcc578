package rollenkompass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said in one language can be said in the other. */
final class BundlesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  private static List<Path> germanBundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(path -> path.toString().endsWith("_de.properties")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("germanBundles")
  void bothLanguagesHaveTheSameKeys(Path german) throws IOException {
    Path english = Path.of(german.toString().replace("_de.", "_en."));
    assertThat(read(german).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(read(english).stringPropertyNames());
  }

  /** Not the same: German may take the dative of what English takes in its only form. */
  @ParameterizedTest
  @MethodSource("germanBundles")
  void bothLanguagesTakeAsManyArguments(Path german) throws IOException {
    Properties de = read(german);
    Properties en = read(Path.of(german.toString().replace("_de.", "_en.")));
    if (german.getFileName().toString().startsWith("messages")) {
      for (String key : de.stringPropertyNames()) {
        assertThat(arguments(de.getProperty(key)))
            .as(key)
            .hasSameSizeAs(arguments(en.getProperty(key)));
      }
    }
  }

  private static Set<Integer> arguments(String pattern) {
    Set<Integer> used = new TreeSet<>();
    Object[] probes = new Object[10];
    for (int i = 0; i < probes.length; i++) {
      probes[i] = 1_000_000L + i;
    }
    String text = new MessageFormat(pattern, Locale.ROOT).format(probes);
    for (int i = 0; i < probes.length; i++) {
      if (text.replace(",", "").contains("100000" + i)) {
        used.add(i);
      }
    }
    return used;
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
