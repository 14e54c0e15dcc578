package rollenkompass.app;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import rollenkompass.app.settings.SettingsException;
import rollenkompass.channel.telegram.api.TelegramException;
import rollenkompass.corpus.CorpusException;
import rollenkompass.retrieval.EmbeddingException;
import rollenkompass.retrieval.dictionary.DictionaryException;

/** Turns whatever went wrong into one line for the person and an exit status. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final RootCommand root;

  Failures(RootCommand root) {
    this.root = root;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    say(failure.getMessage());
    say(root.texts().of("failure.usage", command));
    return ExitStatus.MISUSED;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    return switch (failure) {
      case SettingsException e -> misuse(e.getMessage());
      case CorpusException e -> misuse(e.getMessage());
      case EmbeddingException e -> misuse(root.texts().of("embedding.unusable", e.getMessage()));
      case DictionaryException e -> misuse(e.getMessage());
      case UsageException e -> misuse(e.getMessage());
      case TelegramException e -> misuse(e.getMessage());
      default -> unexpected(failure);
    };
  }

  private int misuse(String message) {
    say(message);
    return ExitStatus.MISUSED;
  }

  /** Reports what nobody expected. */
  int unexpected(Throwable failure) {
    say(root.report(failure));
    return ExitStatus.FAILED;
  }

  private void say(String line) {
    root.console().out().flush();
    root.console().err().println("rollenkompass: " + line.replaceAll("\\s*\\R\\s*", " "));
  }
}
