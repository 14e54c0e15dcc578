package rollenkompass.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the finished distribution as on a machine without Java. */
final class DistributionIT {
  private static final Path DISTRIBUTION = Path.of(System.getProperty("distribution"));
  private static final Path LAUNCHER = DISTRIBUTION.resolve("bin/rollenkompass");
  private static final String TOKEN = "4711:secret-TOKEN_of_the_bot";

  @TempDir private Path folder;

  /** What a finished process leaves. */
  private record Outcome(int status, String out, String err) {}

  @Test
  void answersAQuestionWithItsSources() throws Exception {
    Outcome outcome = run(LAUNCHER, Map.of(), "", "ask", "Was macht ein SMM?");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("[1]", "rollen.de.md");
  }

  @Test
  void speaksUtf8WhateverTheLocale() throws Exception {
    String line = "{\"id\":\"ä\",\"text\":\"Was macht ein SMM?\"}\n";
    Outcome outcome = run(LAUNCHER, Map.of("LC_ALL", "C"), line, "ask", "--jsonl");
    assertThat(outcome.out()).startsWith("{\"id\":\"ä\",").contains("ü");
  }

  @Test
  void startsThroughASymbolicLink() throws Exception {
    Path inner = Files.createSymbolicLink(folder.resolve("inner"), LAUNCHER);
    Path link = Files.createSymbolicLink(folder.resolve("rk"), folder.relativize(inner));
    assertThat(run(link, Map.of(), "", "--version").out()).startsWith("rollenkompass ");
  }

  @Test
  void startsWhereItWasMovedTo() throws Exception {
    Path moved = folder.resolve("a folder with spaces");
    copy(DISTRIBUTION, moved);
    Outcome outcome =
        run(moved.resolve("bin/rollenkompass"), Map.of(), "", "ask", "Was macht ein SMM?");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("rollen.de.md");
  }

  @Test
  void keepsTheIndexOfTheRunBefore() throws Exception {
    run(LAUNCHER, Map.of(), "", "--data", "kept", "ask", "Was macht ein SMM?");
    List<Path> before = files(folder.resolve("kept/index"));
    run(LAUNCHER, Map.of(), "", "--data", "kept", "ask", "Was macht ein SMM?");
    assertThat(files(folder.resolve("kept/index"))).isNotEmpty().isEqualTo(before);
  }

  @Test
  void passesArgumentsUntouched() throws Exception {
    Outcome outcome = run(LAUNCHER, Map.of(), "", "ask", "--no such option *");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("--no such option *");
  }

  @Test
  void doctorFindsNothingWrong() throws Exception {
    Outcome outcome = run(LAUNCHER, Map.of(), "", "doctor");
    assertThat(outcome.out()).doesNotContain("✗");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void botTellsWhenItStartsAndStopsAndNeverItsToken() throws Exception {
    HttpServer telegram =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    telegram.createContext("/", DistributionIT::answerAsTelegram);
    telegram.start();
    Path err = folder.resolve("err.txt");
    Map<String, String> variables =
        Map.of(
            "TELEGRAM_BOT_TOKEN",
            TOKEN,
            "ROLLENKOMPASS_TELEGRAM_API_URL",
            "http://127.0.0.1:" + telegram.getAddress().getPort());
    Process bot = start(LAUNCHER, variables, "", "bot");
    try {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> read(err).contains("listening as @kompass_bot"));
      bot.destroy();
      assertThat(bot.waitFor(60, TimeUnit.SECONDS)).as("stops when told to").isTrue();
    } finally {
      bot.destroyForcibly();
      telegram.stop(0);
    }
    assertThat(read(err)).contains("INFO", "Stopped").doesNotContain("secret");
    assertThat(read(folder.resolve("out.txt"))).isEmpty();
  }

  private static void answerAsTelegram(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().toLowerCase(Locale.ROOT);
      exchange.getRequestBody().readAllBytes();
      String result =
          path.endsWith("/getme")
              ? "{\"id\":4711,\"is_bot\":true,\"first_name\":\"K\",\"username\":\"kompass_bot\"}"
              : path.endsWith("/getupdates") ? "[]" : "true";
      byte[] body = ("{\"ok\":true,\"result\":" + result + "}").getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Outcome run(
      Path launcher, Map<String, String> variables, String input, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(launcher, variables, input, arguments);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends by itself").isTrue();
    return new Outcome(
        process.exitValue(), read(folder.resolve("out.txt")), read(folder.resolve("err.txt")));
  }

  private Process start(
      Path launcher, Map<String, String> variables, String input, String... arguments)
      throws IOException {
    List<String> command =
        Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Path in = Files.writeString(folder.resolve("in.txt"), input);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
    builder.environment().putAll(variables);
    return builder.start();
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
