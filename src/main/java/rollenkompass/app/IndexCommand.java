package rollenkompass.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import rollenkompass.app.engine.IndexProgress;
import rollenkompass.app.engine.IndexReport;
import rollenkompass.app.engine.IndexUpdate;
import rollenkompass.app.settings.LogLevel;
import rollenkompass.app.settings.Settings;

/** Reads the documents, brings the index up to date, and says what has been done. */
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Override
  public Integer call() {
    Settings settings = root.settings();
    root.startLogging(settings, LogLevel.WARN);
    IndexProgress progress =
        new IndexProgress(
            root.texts(), root.console().err(), root.environment().columns().orElse(0));
    IndexReport report = new IndexUpdate(settings, progress).run();
    progress.done();
    report.lines(root.texts()).forEach(root.console().out()::println);
    root.console().out().flush();
    return report.isComplete() ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
