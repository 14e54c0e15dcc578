package rollenkompass.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.app.text.Texts;
import rollenkompass.channel.telegram.api.TelegramSettings;

/**
 * Every key: its default, a value of its own, a value that is refused; and where values go wrong.
 */
final class SettingsReaderTest {
  private static final Path USER = Path.of("/home/ada");

  @TempDir private Path home;
  @TempDir private Path working;

  /**
   * What a key makes of a value.
   *
   * @param mapped how {@code good} is read from the configuration file
   */
  record Sample(SettingsKey<?> key, String good, Object mapped, String bad) {
    @Override
    public String toString() {
      return key.name();
    }
  }

  private static Stream<Sample> samples() {
    return Stream.of(
        new Sample(SettingsKey.DATA_DIR, "/srv/rk", Path.of("/srv/rk"), "\"a\\0b\""),
        new Sample(SettingsKey.CORPUS_DIR, "/srv/texts", Path.of("/srv/texts"), "\"a\\0b\""),
        new Sample(SettingsKey.CORPUS_WATCH, "off", Switch.OFF, "sometimes"),
        new Sample(SettingsKey.ROLES_FILE, "/srv/r.yaml", Path.of("/srv/r.yaml"), "\"a\\0b\""),
        new Sample(
            SettingsKey.RETRIEVAL_DICTIONARY,
            "/srv/words",
            Optional.of(Path.of("/srv/words")),
            "\"a\\0b\""),
        new Sample(
            SettingsKey.TELEGRAM_API_URL,
            "http://localhost:8081",
            URI.create("http://localhost:8081"),
            "https://example.org/path"),
        new Sample(SettingsKey.TELEGRAM_MODE, "polling", TelegramMode.POLLING, "pigeons"),
        new Sample(SettingsKey.TELEGRAM_POLL_TIMEOUT, "20s", Duration.ofSeconds(20), "51s"),
        new Sample(SettingsKey.LOG_LEVEL, "debug", LogLevel.DEBUG, "chatty"));
  }

  private static Stream<SettingsKey<?>> reservedKeys() {
    return SettingsKey.ALL.stream().filter(key -> key.kind().isReserved());
  }

  @Test
  void everyKeyHasASampleOrIsReserved() {
    List<SettingsKey<?>> sampled = samples().<SettingsKey<?>>map(Sample::key).toList();
    Stream<SettingsKey<?>> ofEmbedding = EmbeddingReaderTest.keys().stream();
    assertThat(Stream.of(sampled.stream(), reservedKeys(), ofEmbedding).flatMap(s -> s))
        .containsExactlyInAnyOrderElementsOf(SettingsKey.ALL);
  }

  @Test
  void withoutAnythingTheDefaultsHold() {
    assertThat(read(Map.of()))
        .isEqualTo(
            new Settings(
                USER.resolve(".local/share/rollenkompass"),
                home.resolve("corpus"),
                Switch.ON,
                home.resolve("config/roles.yaml"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LogLevel.AUTO));
  }

  @Test
  void withATokenAloneTheBotTalksToTelegramItself() {
    assertThat(read(Map.of("TELEGRAM_BOT_TOKEN", "12:abc")).telegram())
        .contains(
            new TelegramSettings("12:abc", TelegramSettings.TELEGRAM, Duration.ofSeconds(50)));
  }

  @Test
  void theShippedFileGivesTheDefaults() throws IOException {
    Map<String, String> token = Map.of("TELEGRAM_BOT_TOKEN", "12:abc");
    Settings defaults = read(token);
    write(Files.readString(SettingsReader.DEFAULT_FILE));
    assertThat(read(token)).isEqualTo(defaults);
  }

  @Test
  void theShippedFileShowsEveryKeyWithItsDefault() {
    List<String> shown =
        new SettingsFile(SettingsReader.DEFAULT_FILE, new Texts(environment(Map.of()).language()))
            .read().stream().map(entry -> entry.key() + "=" + entry.value()).toList();
    assertThat(shown)
        .containsExactlyElementsOf(
            SettingsKey.ALL.stream().map(key -> key.name() + "=" + key.defaultValue()).toList());
  }

  @Test
  void theShippedFileExplainsEveryKey() throws IOException {
    List<String> lines = Files.readAllLines(SettingsReader.DEFAULT_FILE);
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).matches("  [a-z-]+:.*")) {
        assertThat(lines.get(i - 1)).as("above " + lines.get(i)).startsWith("  #");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aValueInTheFileIsMapped(Sample sample) throws IOException {
    write(sample.key().name() + ": " + sample.good());
    assertThat(value(read(Map.of("TELEGRAM_BOT_TOKEN", "12:abc")), sample.key()))
        .isEqualTo(sample.mapped());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aVariableWinsOverTheFile(Sample sample) throws IOException {
    write(sample.key().name() + ": " + sample.key().defaultValue());
    Settings settings =
        read(Map.of(sample.key().variable(), sample.good(), "TELEGRAM_BOT_TOKEN", "12:abc"));
    assertThat(value(settings, sample.key())).isEqualTo(sample.mapped());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aMisfitInTheFileIsRefusedWithItsLine(Sample sample) throws IOException {
    Path file = write("# a comment\n\n" + sample.key().name() + ": " + sample.bad());
    assertThatThrownBy(() -> read(Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(file + ":3: " + sample.key().name() + " must be");
  }

  @Test
  void aMisfitInAVariableIsRefusedWithItsName() {
    assertThatThrownBy(() -> read(Map.of("ROLLENKOMPASS_LOG_LEVEL", "chatty")))
        .hasMessage(
            "ROLLENKOMPASS_LOG_LEVEL: log.level must be one of"
                + " auto, error, warn, info, debug, trace, but is \"chatty\"");
  }

  @Test
  void anAddressThatDoesNotFitIsNotShownAsItMayHoldTheToken() throws IOException {
    Path file = write("telegram.api-url: https://api.telegram.org/bot12:s3cret");
    assertThatThrownBy(() -> read(Map.of()))
        .hasMessage(
            file
                + ":1: telegram.api-url must be the address of a server without a path,"
                + " such as https://example.org")
        .hasNoCause();
  }

  @ParameterizedTest
  @MethodSource("reservedKeys")
  void aReservedKeyTakesNothingButNone(SettingsKey<?> key) throws IOException {
    write(key.name() + ":");
    assertThat(read(Map.of(key.variable(), "none"))).isNotNull();
    assertThatThrownBy(() -> read(Map.of(key.variable(), "s3cret")))
        .hasMessageStartingWith(key.variable() + ": this release cannot do " + key.name())
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void anUnknownKeyIsRefusedWithTheNearestOne() throws IOException {
    Path file = write("telegram:\n  api-ulr: https://example.org\n");
    assertThatThrownBy(() -> read(Map.of()))
        .hasMessage(file + ":2: unknown key telegram.api-ulr; did you mean telegram.api-url?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"50", "0s", "51s", "1m", "600h", "999999999h"})
  void aPollThatTelegramDoesNotHoldOpenIsRefused(String time) {
    assertThatThrownBy(() -> read(Map.of("ROLLENKOMPASS_TELEGRAM_POLL_TIMEOUT", time)))
        .hasMessage(
            "ROLLENKOMPASS_TELEGRAM_POLL_TIMEOUT: telegram.poll-timeout must be"
                + " a time from 1s to 50s, as Telegram waits no longer, but is \""
                + time
                + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"telegram.token", "telegram.bot-token", "telegram.token-file", "token"})
  void aTokenInTheFileIsRefusedWithTheVariableForItAndNotShown(String key) throws IOException {
    Path file = write(key + ": 12:secret\n");
    assertThatThrownBy(() -> read(Map.of()))
        .hasMessageStartingWith(file + ":1: ")
        .hasMessageContaining("TELEGRAM_BOT_TOKEN ")
        .hasMessageNotContaining("secret");
  }

  @Test
  void aTokenInAVariableOfSettingsIsRefusedWithTheVariableForIt() {
    assertThatThrownBy(() -> read(Map.of("ROLLENKOMPASS_TELEGRAM_TOKEN", "12:secret")))
        .hasMessageStartingWith("ROLLENKOMPASS_TELEGRAM_TOKEN: ")
        .hasMessageContaining("variable TELEGRAM_BOT_TOKEN ")
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "file/below"})
  void aFileInsteadOfAFolderForDataIsRefused(String path) throws IOException {
    Files.writeString(working.resolve("file"), "");
    assertThatThrownBy(() -> read(Map.of("ROLLENKOMPASS_DATA_DIR", path)))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(
            "ROLLENKOMPASS_DATA_DIR: " + working.resolve("file") + " is a file");
  }

  @Test
  void anUnknownVariableIsRefusedWithTheNearestOne() {
    assertThatThrownBy(() -> read(Map.of("ROLLENKOMPASS_CORPUS", "x")))
        .hasMessage(
            "ROLLENKOMPASS_CORPUS: there is no such setting;"
                + " did you mean ROLLENKOMPASS_CORPUS_DIR?");
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() throws IOException {
    Path file = write("log:\n  level: info\nlog.level: warn\n");
    assertThatThrownBy(() -> read(Map.of()))
        .hasMessageStartingWith(file + ":3: log.level")
        .hasMessageContaining("line 2");
  }

  @Test
  void aListIsRefused() throws IOException {
    Path file = write("corpus:\n  dir:\n    - a\n    - b\n");
    assertThatThrownBy(() -> read(Map.of())).hasMessageStartingWith(file + ":3: no setting");
  }

  @Test
  void whatIsNoYamlIsRefused() throws IOException {
    Path file = write("log:\n  level: [\n");
    assertThatThrownBy(() -> read(Map.of())).hasMessageStartingWith(file + ":");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "retrieval:\n  embedding-api-key: s3cret: s3cret\n",
        "retrieval:\n  embedding-api-key: 's3cret\n",
        "retrieval:\n  embedding-api-key: !s3cret!s3cret x\n",
        "retrieval:\n  embedding-api-key: \"s3cret\\q\"\n",
        "embedding-api-key=s3cret\n",
        "- s3cret\ns3cret\n"
      })
  void whatIsNoYamlIsNotShownAsItMayBeASecret(String content) throws IOException {
    Path file = write(content);
    assertThatThrownBy(() -> read(Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageMatching("(?s)" + Pattern.quote(file.toString()) + ":[1-3]: .*")
        .hasMessageNotContaining("s3cret")
        .hasNoCause();
  }

  @Test
  void whatIsNoYamlIsToldWithItsPlace() throws IOException {
    Path file = write("log:\n  level: info: s3cret\n");
    assertThatThrownBy(() -> read(Map.of()))
        .hasMessageStartingWith(file + ":2: in column 14 or before, this is not valid YAML; ");
  }

  @Test
  void aSentenceInsteadOfSettingsIsRefused() throws IOException {
    Path file = write("hello");
    assertThatThrownBy(() -> read(Map.of())).hasMessageStartingWith(file + ":1: ");
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    Path file = write("");
    Files.write(file, new byte[] {'#', (byte) 0xe4, '\n'});
    assertThatThrownBy(() -> read(Map.of()))
        .hasMessageStartingWith(file + ": the file is not UTF-8");
  }

  @Test
  void anEmptyFileGivesTheDefaults() throws IOException {
    write("");
    assertThat(read(Map.of()).logLevel()).isEqualTo(LogLevel.AUTO);
  }

  @Test
  void aConfigurationFileThatIsNamedMustExist() {
    SettingsReader.Options options = options(Optional.of(Path.of("mine.yaml")), Optional.empty());
    assertThatThrownBy(() -> new SettingsReader(environment(Map.of())).read(options))
        .hasMessageStartingWith(working.resolve("mine.yaml") + ": there is no such file");
  }

  @Test
  void relativePathsOfTheFileStartFromHome() throws IOException {
    write("corpus.dir: texts/../mine");
    assertThat(read(Map.of()).corpusDir()).isEqualTo(home.resolve("mine"));
  }

  @Test
  void relativePathsOfVariablesAndOptionsStartFromTheWorkingDirectory() {
    Map<String, String> variables =
        Map.of("ROLLENKOMPASS_DATA_DIR", "d", "ROLLENKOMPASS_CORPUS_DIR", "x");
    SettingsReader.Options options = options(Optional.empty(), Optional.of(Path.of("c")));
    Settings settings = new SettingsReader(environment(variables)).read(options);
    assertThat(settings.dataDir()).isEqualTo(working.resolve("d"));
    assertThat(settings.corpusDir()).isEqualTo(working.resolve("c"));
  }

  @Test
  void dataGoesWhereTheXdgSpecificationSays() {
    assertThat(read(Map.of("XDG_DATA_HOME", "/data")).dataDir())
        .isEqualTo(Path.of("/data/rollenkompass"));
    assertThat(read(Map.of("XDG_DATA_HOME", "relative")).dataDir())
        .isEqualTo(USER.resolve(".local/share/rollenkompass"));
  }

  @Test
  void webhooksAreRefusedForNow() {
    assertThatThrownBy(() -> read(Map.of("ROLLENKOMPASS_TELEGRAM_MODE", "webhook")))
        .hasMessage(
            "ROLLENKOMPASS_TELEGRAM_MODE: this release cannot do telegram.mode webhook yet;"
                + " set it to polling");
  }

  @Test
  void theTokenComesFromItsVariable() {
    assertThat(token(Map.of("TELEGRAM_BOT_TOKEN", " 12:ab-c_D \n"))).contains("12:ab-c_D");
    assertThat(token(Map.of("TELEGRAM_BOT_TOKEN", " "))).isEmpty();
  }

  @Test
  void theTokenComesFromAFile() throws IOException {
    Files.writeString(working.resolve("token"), "12:abc\n");
    assertThat(token(Map.of("TELEGRAM_BOT_TOKEN_FILE", "token"))).contains("12:abc");
    assertThatThrownBy(() -> token(Map.of("TELEGRAM_BOT_TOKEN_FILE", "nowhere")))
        .hasMessageStartingWith("TELEGRAM_BOT_TOKEN_FILE: " + working.resolve("nowhere"));
  }

  @Test
  void whatCannotBeATokenIsRefusedAndNotShown() {
    assertThatThrownBy(() -> token(Map.of("TELEGRAM_BOT_TOKEN", "my secret/token")))
        .hasMessageStartingWith("TELEGRAM_BOT_TOKEN: ")
        .hasMessageNotContaining("secret");
  }

  @Test
  void settingsNeverShowTheToken() {
    assertThat(read(Map.of("TELEGRAM_BOT_TOKEN", "12:abc")).toString()).doesNotContain("abc");
  }

  private Optional<String> token(Map<String, String> variables) {
    return read(variables).telegram().map(TelegramSettings::token);
  }

  private Settings read(Map<String, String> variables) {
    return new SettingsReader(environment(variables)).read(SettingsReader.Options.NONE);
  }

  private Environment environment(Map<String, String> variables) {
    Environment.Folders folders = new Environment.Folders(working, home, USER);
    return new Environment(variables, folders, Locale.ENGLISH, OptionalInt.empty());
  }

  private Path write(String yaml) throws IOException {
    Path file = home.resolve(SettingsReader.DEFAULT_FILE);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, yaml);
  }

  private static SettingsReader.Options options(Optional<Path> config, Optional<Path> corpus) {
    return new SettingsReader.Options(config, corpus, Optional.empty(), Optional.empty());
  }

  private static Object value(Settings settings, SettingsKey<?> key) {
    TelegramSettings telegram = settings.telegram().orElseThrow();
    return Map.<SettingsKey<?>, Object>of(
            SettingsKey.DATA_DIR, settings.dataDir(),
            SettingsKey.CORPUS_DIR, settings.corpusDir(),
            SettingsKey.CORPUS_WATCH, settings.watch(),
            SettingsKey.ROLES_FILE, settings.rolesFile(),
            SettingsKey.RETRIEVAL_DICTIONARY, settings.dictionary(),
            SettingsKey.TELEGRAM_API_URL, telegram.apiUrl(),
            SettingsKey.TELEGRAM_MODE, TelegramMode.POLLING,
            SettingsKey.TELEGRAM_POLL_TIMEOUT, telegram.pollTimeout(),
            SettingsKey.LOG_LEVEL, settings.logLevel())
        .get(key);
  }
}
