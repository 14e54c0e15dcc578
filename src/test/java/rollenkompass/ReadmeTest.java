package rollenkompass;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rollenkompass.answering.Answer;
import rollenkompass.conversation.Command;

/** What the README names exists: files, packages, types, links, commands of a chat. */
final class ReadmeTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern FILE =
      Pattern.compile("(?:src|config|corpus|\\.ci)/\\S*|pom\\.xml|LICENSE");
  private static final Pattern TYPE = Pattern.compile("(?:[A-Z][a-z]+)+");
  private static final Pattern TYPE_IN_DRAWING = Pattern.compile("\\b(?:[A-Z][a-z]+){2,}\\b");
  private static final Pattern CONSTANT = Pattern.compile("[A-Z]+(?:_[A-Z]+)+");
  private static final Pattern JAVADOC = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");

  @Test
  void filesExist() {
    assertThat(Readme.codeSpans().stream().filter(span -> FILE.matcher(span).matches()))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(Path.of(file)).exists());
  }

  @Test
  void linksLeadSomewhere() {
    Set<String> anchors =
        Readme.headings().stream()
            .map(heading -> "#" + heading.toLowerCase(Locale.ROOT).replace(' ', '-'))
            .collect(toSet());
    assertThat(Readme.destinations().stream().filter(link -> !link.startsWith("https://")))
        .isNotEmpty()
        .allMatch(link -> anchors.contains(link) || Files.exists(Path.of(link)));
  }

  @Test
  void packagesAreThoseOfTheProgramInItsWords() throws IOException {
    Map<String, String> shown = new HashMap<>();
    Readme.table("package", "purpose")
        .forEach(row -> shown.put(Readme.plain(row.get(0)), row.get(1)));
    Map<String, String> real = new HashMap<>();
    for (Path info : files("package-info.java")) {
      String name = SOURCES.relativize(info.getParent()).toString().replace('/', '.');
      real.put(name, firstComment(info));
    }
    assertThat(shown).isEqualTo(real);
  }

  @Test
  void typesExist() throws IOException {
    Set<String> types =
        files(".java").stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(toSet());
    Stream<String> inText = Readme.codeSpans().stream().filter(s -> TYPE.matcher(s).matches());
    Stream<String> inDrawings =
        fences("text")
            .flatMap(drawing -> TYPE_IN_DRAWING.matcher(drawing).results())
            .map(MatchResult::group)
            .filter(word -> !isAnswer(word));
    assertThat(Stream.concat(inText, inDrawings)).isNotEmpty().isSubsetOf(types);
  }

  @Test
  void theDrawingShowsEveryKindOfAnswer() {
    String drawings = String.join("\n", fences("text").toList());
    assertThat(Answer.class.getPermittedSubclasses())
        .allSatisfy(kind -> assertThat(drawings).contains(kind.getSimpleName()));
  }

  @Test
  void constantsAndVariablesExist() throws IOException {
    StringBuilder sources = new StringBuilder();
    for (Path file : files(".java")) {
      sources.append(Files.readString(file));
    }
    assertThat(Readme.codeSpans().stream().filter(span -> CONSTANT.matcher(span).matches()))
        .filteredOn(name -> !name.startsWith("ROLLENKOMPASS_"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(sources).contains(name));
  }

  @Test
  void commandsOfAChatAreKnownInBothLanguages() {
    assertThat(Readme.table("command", "in German", "what it does"))
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(Command.parse(Readme.plain(row.get(0))))
              .isPresent()
              .isEqualTo(Command.parse(Readme.plain(row.get(1))));
        })
        .extracting(row -> Command.parse(Readme.plain(row.get(0))))
        .doesNotHaveDuplicates();
  }

  private static boolean isAnswer(String word) {
    return Arrays.stream(Answer.class.getPermittedSubclasses())
        .anyMatch(kind -> kind.getSimpleName().equals(word));
  }

  private static Stream<String> fences(String info) {
    return Readme.fences().stream()
        .filter(fence -> fence.info().equals(info))
        .map(Readme.Fence::content);
  }

  private static List<Path> files(String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(suffix)).toList();
    }
  }

  private static String firstComment(Path file) throws IOException {
    return JAVADOC
        .matcher(Files.readString(file))
        .results()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no comment in " + file))
        .group(1)
        .replaceAll("(?m)^ \\* ?", "")
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
