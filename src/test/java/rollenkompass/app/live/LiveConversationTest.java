package rollenkompass.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import rollenkompass.app.engine.Engine;
import rollenkompass.app.engine.Wiring;
import rollenkompass.app.settings.LogLevel;
import rollenkompass.app.settings.Settings;
import rollenkompass.app.settings.Switch;
import rollenkompass.channel.terminal.PlainTextRenderer;
import rollenkompass.conversation.Message;
import rollenkompass.corpus.format.PdfFile;
import rollenkompass.language.Language;

/** The corpus changes while people ask. */
final class LiveConversationTest {
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String QUESTION = "Wann ist der Garten offen?";

  @TempDir private Path working;
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private Path corpus;
  private Settings settings;
  private LiveConversation live;

  @BeforeEach
  void start() throws IOException {
    log.list = new CopyOnWriteArrayList<>();
    log.start();
    logger().addAppender(log);
    corpus = Files.createDirectories(working.resolve("corpus"));
    write("a.md", "# Garten\n\nDer Garten ist ab neun Uhr offen.\n");
    settings = settings(Optional.empty());
    live = LiveConversation.start(settings, () -> Wiring.engine(settings), PAUSE);
  }

  private Settings settings(Optional<Path> dictionary) {
    return new Settings(
        working.resolve("data"),
        corpus,
        Switch.ON,
        Path.of("config/roles.yaml").toAbsolutePath(),
        Optional.empty(),
        dictionary,
        Optional.empty(),
        LogLevel.AUTO);
  }

  @AfterEach
  void stop() {
    live.close();
    logger().detachAppender(log);
  }

  @Test
  void changedAndNewAndRemovedDocumentsAreAnsweredFrom() throws IOException {
    assertThat(answer(QUESTION)).contains("neun");
    write("a.md", "# Garten\n\nDer Garten ist ab zehn Uhr offen.\n");
    awaitAnswer(QUESTION, "zehn");
    Files.createDirectories(corpus.resolve("neu"));
    Files.write(
        corpus.resolve("neu/b.pdf"),
        new PdfFile().page().line(700, "Das Gewächshaus ist ab elf Uhr offen.").bytes());
    awaitAnswer("Wann ist das Gewächshaus offen?", "elf");
    Files.delete(corpus.resolve("neu/b.pdf"));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(answer("Wann ist das Gewächshaus offen?")).doesNotContain("elf"));
  }

  @Test
  void aBrokenChangeLeavesTheAnswersAndOneClearSentence() throws IOException {
    write("b.md", "Eins {#x}\n\nZwei {#x}\n");
    await().atMost(PATIENCE).until(() -> !warnings().isEmpty());
    assertThat(answer(QUESTION)).contains("neun");
    assertThat(warnings())
        .singleElement()
        .asString()
        .contains("answers stay as they were", "b.md:3: the id 'x'");
    write("b.md", "Der Teich ist ab zwölf Uhr offen.\n");
    awaitAnswer("Wann ist der Teich offen?", "zwölf");
    assertThat(warnings()).hasSize(1);
  }

  @Test
  void aFolderThatIsGoneLeavesTheAnswers() throws IOException {
    Path aside = Files.move(corpus, working.resolve("aside"));
    await().atMost(PATIENCE).until(() -> !warnings().isEmpty());
    assertThat(answer(QUESTION)).contains("neun");
    Files.writeString(aside.resolve("a.md"), "# Garten\n\nDer Garten ist ab zehn Uhr offen.\n");
    Files.move(aside, corpus);
    awaitAnswer(QUESTION, "zehn");
  }

  @Test
  void newDocumentsThatCannotBeReadAreNamedOnce() throws IOException {
    Files.write(corpus.resolve("b.pdf"), new byte[9]);
    await().atMost(PATIENCE).until(() -> !warnings().isEmpty());
    write("a.md", "# Garten\n\nDer Garten ist ab zehn Uhr offen.\n");
    awaitAnswer(QUESTION, "zehn");
    assertThat(warnings()).singleElement().asString().startsWith("b.pdf is left out: ");
  }

  @Test
  void aFileThatGrowsIsReadWhenItIsWhole() throws IOException {
    String statement = "Der Teich ist ab zwölf Uhr offen. {#pond}\n\n";
    write("b.md", "");
    for (int i = 0; i < 200; i++) {
      Files.writeString(corpus.resolve("b.md"), "Satz " + i + ".\n\n", StandardOpenOption.APPEND);
    }
    Files.writeString(corpus.resolve("b.md"), statement, StandardOpenOption.APPEND);
    awaitAnswer("Wann ist der Teich offen?", "zwölf");
    assertThat(log.list).noneMatch(event -> event.getThrowableProxy() != null);
  }

  @Test
  void everyQuestionIsAnsweredWhileTheCorpusChanges() throws Exception {
    AtomicBoolean changing = new AtomicBoolean(true);
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> asked =
          Stream.generate(() -> people.submit(() -> askWhile(changing))).limit(2).toList();
      try {
        for (String hour : List.of("zehn", "elf", "zwölf")) {
          write("a.md", "# Garten\n\nDer Garten ist ab " + hour + " Uhr offen.\n");
          awaitAnswer(QUESTION, hour);
        }
      } finally {
        changing.set(false);
      }
      for (Future<Integer> person : asked) {
        assertThat(person.get()).isPositive();
      }
    }
    assertThat(warnings()).isEmpty();
  }

  @Test
  void anEngineIsClosedWhenItsLastAnswerIsDone() throws IOException {
    Engine first = Wiring.engine(settings);
    LiveEngine engines = new LiveEngine(first);
    engines.use(_ -> {
      engines.replaceBy(Wiring.renewed(settings, first));
      assertThat(first.search().find(QUESTION, 1)).hasSize(1);
      return null;
    });
    assertThatThrownBy(() -> first.search().find(QUESTION, 1))
        .isInstanceOf(AlreadyClosedException.class);
    assertThat(engines.engine().search().find(QUESTION, 1)).hasSize(1);
  }

  @Test
  void theNextEngineGoesOnWithTheDictionaryOfTheFirst() throws IOException {
    Path dictionary = Files.writeString(working.resolve("words"), "Garten {m} :: garden\n");
    Settings translating = settings(Optional.of(dictionary));
    try (Engine first = Wiring.engine(translating)) {
      Files.delete(dictionary);
      try (Engine next = Wiring.renewed(translating, first)) {
        assertThat(next.words()).isSameAs(first.words());
        assertThat(next.models()).isSameAs(first.models());
        assertThat(next.search().find("When is the garden open?", 1)).hasSize(1);
      }
    }
  }

  /** How many questions were answered meanwhile. */
  private int askWhile(AtomicBoolean changing) {
    int count = 0;
    while (changing.get()) {
      assertThat(answer(QUESTION)).containsAnyOf("neun", "zehn", "elf", "zwölf");
      count++;
    }
    return count;
  }

  private void awaitAnswer(String question, String part) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(answer(question)).contains(part));
  }

  private String answer(String question) {
    Message message =
        new Message(Optional.empty(), question, Optional.empty(), Optional.of(Language.DE));
    return PlainTextRenderer.render(live.conversation().reply(message));
  }

  private List<String> warnings() {
    return log.list.stream()
        .filter(event -> event.getLevel().levelStr.matches("WARN|ERROR"))
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  /** Writes a file as a whole: on a slow machine half of one might be seen. */
  private void write(String name, String text) throws IOException {
    Path hidden = Files.writeString(corpus.resolve(".hidden"), text);
    Files.move(hidden, corpus.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private static Logger logger() {
    return (Logger) LoggerFactory.getLogger("rollenkompass.app");
  }
}
