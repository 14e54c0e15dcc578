package rollenkompass.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import rollenkompass.answering.Answer;
import rollenkompass.app.engine.Wiring;
import rollenkompass.app.jsonl.AnswerJson;
import rollenkompass.app.jsonl.Request;
import rollenkompass.app.jsonl.RequestId;
import rollenkompass.app.settings.Environment;
import rollenkompass.channel.terminal.TerminalRenderer;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.KnowledgeSource;
import rollenkompass.language.Language;

/** One answer, or one for every line of JSON. */
@Command(name = "ask")
final class AskCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Parameters(paramLabel = "TEXT", arity = "0..*")
  private List<String> words = List.of();

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--jsonl")
  private boolean jsonLines;

  @Option(names = "--language", paramLabel = "de|en")
  private Optional<Language> language = Optional.empty();

  @Override
  public Integer call() throws IOException {
    checkUsage();
    Conversation conversation = Wiring.conversation(KnowledgeSource.of(root.engine().knowledge()));
    if (jsonLines) {
      return root.answerLines((request, start) -> answer(conversation, request, start));
    }
    Request request =
        new Request(RequestId.NONE, Optional.empty(), String.join(" ", words), language);
    root.console().out().println(json ? json(conversation, request) : text(conversation, request));
    return ExitStatus.DONE;
  }

  private void checkUsage() {
    if (jsonLines && (json || !words.isEmpty() || language.isPresent())) {
      throw new UsageException(root.texts().of("ask.jsonl-alone"));
    }
    if (!jsonLines && words.isEmpty()) {
      throw new UsageException(root.texts().of("ask.no-text"));
    }
  }

  private static AnswerJson answer(Conversation conversation, Request request, long startNanos) {
    return AnswerJson.of(request, conversation.reply(request.message()), startNanos);
  }

  private static String json(Conversation conversation, Request request) {
    return answer(conversation, request, System.nanoTime()).line();
  }

  private String text(Conversation conversation, Request request) {
    Answer answer = conversation.reply(request.message());
    Environment environment = root.environment();
    TerminalRenderer renderer =
        environment.columns().isPresent()
            ? TerminalRenderer.fitting(environment.theme(), environment.columns().getAsInt())
            : TerminalRenderer.unbounded();
    return renderer.render(answer);
  }
}
