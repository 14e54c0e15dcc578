package rollenkompass.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The quality report for question sets. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files;

  @Override
  public Integer call() {
    root.console().out().println(Wiring.evaluation(root.engine()).run(files).text());
    return ExitStatus.DONE;
  }
}
