package rollenkompass.app;

import java.nio.file.Files;
import java.util.function.Supplier;
import rollenkompass.channel.telegram.ProbeResult;
import rollenkompass.channel.telegram.TelegramProbe;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.CorpusException;
import rollenkompass.retrieval.dictionary.DictionaryException;

/** Tries out every part of an installation and prints a line for each. */
final class Doctor {
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
      examine("doctor.corpus", () -> corpus(settings));
      examine("doctor.index", () -> index(settings));
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
    Corpus corpus = Wiring.corpus(settings);
    return texts.of(
        "doctor.corpus.ok",
        settings.corpusDir(),
        corpus.documents().size(),
        corpus.passages().size());
  }

  private String index(Settings settings) {
    root.engine(settings, LogLevel.WARN).search().find("?", 1);
    return texts.of("doctor.index.ok", settings.dataDir());
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
