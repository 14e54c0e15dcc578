package rollenkompass.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import rollenkompass.app.engine.Wiring;
import rollenkompass.evaluation.Question;
import rollenkompass.evaluation.QuestionSet;
import rollenkompass.evaluation.Report;

/** The quality report for question sets. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files;

  @Override
  public Integer call() {
    List<Question> questions =
        files.stream().flatMap(file -> read(file).questions().stream()).toList();
    Report report = Wiring.evaluation(root.engine()).run(new QuestionSet(questions));
    root.console().out().print(report.text());
    return ExitStatus.DONE;
  }

  private QuestionSet read(Path file) {
    try {
      return QuestionSet.read(root.environment().folders().working().resolve(file));
    } catch (IOException e) {
      throw new UsageException(root.texts().of("evaluate.unreadable", file));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
