package rollenkompass.app;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rollenkompass.app.engine.Documents;
import rollenkompass.app.engine.Engine;
import rollenkompass.app.engine.Models;
import rollenkompass.app.engine.Wiring;
import rollenkompass.app.settings.LogLevel;
import rollenkompass.app.settings.Settings;
import rollenkompass.app.settings.SettingsException;
import rollenkompass.app.text.LeftOut;
import rollenkompass.app.text.Texts;
import rollenkompass.channel.telegram.ProbeResult;
import rollenkompass.channel.telegram.TelegramProbe;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.CorpusException;
import rollenkompass.retrieval.Embedder;
import rollenkompass.retrieval.EmbeddingException;
import rollenkompass.retrieval.dictionary.DictionaryException;

/**
 * Tries out every part of an installation and prints a line for each, and one for each file that is
 * left out of the corpus. An installation with a document that cannot be read is not healthy.
 */
final class Doctor {
  private static final String LEFT_OUT = "! ";

  private final RootCommand root;
  private final Texts texts;
  private boolean healthy = true;

  Doctor(RootCommand root) {
    this.root = root;
    this.texts = root.texts();
  }

  /** Examines part after part; returns whether all is well. */
  boolean examine() {
    examine("doctor.configuration", this::configuration);
    if (healthy) {
      Settings settings = root.settings();
      root.startLogging(settings, LogLevel.WARN);
      examine("doctor.corpus", () -> corpus(settings));
      examine("doctor.index", () -> index(settings));
      examine("doctor.embedding", () -> embedding(settings));
      examine("doctor.token", () -> token(settings));
      examine("doctor.model", () -> texts.of("doctor.model.none"));
    }
    return healthy;
  }

  private void examine(String part, Supplier<String> probe) {
    String line;
    try {
      line = "✓ " + texts.of(part) + ": " + probe.get();
    } catch (SettingsException | CorpusException | DictionaryException | UsageException e) {
      healthy = false;
      line = "✗ " + texts.of(part) + ": " + e.getMessage();
    } catch (EmbeddingException e) {
      healthy = false;
      line = "✗ " + texts.of(part) + ": " + texts.of("embedding.unusable", e.getMessage());
    } catch (RuntimeException e) {
      healthy = false;
      line = "✗ " + texts.of(part) + ": " + root.report(e);
    }
    root.console().out().println(line);
    root.console().out().flush();
  }

  private String configuration() {
    Settings settings = root.settings();
    return Files.exists(root.configFile())
        ? texts.of("doctor.configuration.ok", root.configFile(), settings.dataDir())
        : texts.of("doctor.configuration.defaults", root.configFile(), settings.dataDir());
  }

  private String corpus(Settings settings) {
    Corpus corpus = new Documents(settings).corpus();
    LeftOut leftOut = LeftOut.of(corpus, texts);
    healthy &= !leftOut.hasDocuments();
    String found =
        texts.of(
            "doctor.corpus.ok",
            settings.corpusDir(),
            corpus.documents().size(),
            corpus.passages().size());
    return Stream.concat(Stream.of(found), leftOut.sentences().stream().map(LEFT_OUT::concat))
        .collect(joining(System.lineSeparator()));
  }

  private String index(Settings settings) {
    try (Engine engine = Wiring.engine(settings)) {
      engine.search().find("?", 1);
    }
    return texts.of("doctor.index.ok", settings.dataDir());
  }

  private String embedding(Settings settings) {
    return settings
        .embedding()
        .map(embedding -> tried(Models.embedder(embedding, settings)))
        .orElseGet(() -> texts.of("doctor.embedding.none"));
  }

  private String tried(Embedder embedder) {
    try {
      var _ = embedder.question("?");
      return texts.of("doctor.embedding.ok", embedder.name());
    } catch (EmbeddingException e) {
      throw new UsageException(texts.of("doctor.embedding.fails", e.getMessage()));
    }
  }

  private String token(Settings settings) {
    return settings
        .telegram()
        .map(telegram -> sentence(TelegramProbe.probe(telegram)))
        .orElseGet(() -> texts.of("doctor.token.none"));
  }

  private String sentence(ProbeResult result) {
    String sentence = result.sentence(texts.language());
    return switch (result) {
      case ProbeResult.Ready _ -> sentence;
      case ProbeResult.Blocked _ -> throw new UsageException(sentence);
    };
  }
}
