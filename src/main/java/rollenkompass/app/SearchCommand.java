package rollenkompass.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import rollenkompass.app.engine.Engine;
import rollenkompass.app.jsonl.HitsJson;

/** Ranked passages for every line of JSON. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Option(names = "--jsonl")
  private boolean jsonLines;

  @Option(names = "--top", paramLabel = "N", defaultValue = "10")
  private int top;

  @Override
  public Integer call() throws IOException {
    if (!jsonLines) {
      throw new UsageException(root.texts().of("search.no-jsonl"));
    }
    if (top < 1) {
      throw new UsageException(root.texts().of("search.top", Integer.toString(top)));
    }
    Engine.Search search = root.engine().search();
    return root.answerLines(
        (request, _) -> new HitsJson(request.id(), search.find(request.text(), top)));
  }
}
