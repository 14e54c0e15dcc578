package rollenkompass.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Checks everything that can be wrong and says how to mend it. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Override
  public Integer call() {
    return new Doctor(root).examine() ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
