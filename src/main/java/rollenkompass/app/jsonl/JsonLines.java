package rollenkompass.app.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.function.Function;
import rollenkompass.app.text.Texts;
import rollenkompass.conversation.Guard;

/**
 * A line in, a line out, in the same order, each written before the next is read. A line that
 * cannot be answered gives a line with an error, and the run goes on.
 */
public final class JsonLines {
  private final InputStream in;
  private final PrintStream out;
  private final Texts texts;
  private final Handler handler;
  private final Function<Throwable, String> apology;

  /**
   * Answers with {@code handler}.
   *
   * @param apology what to say where it fails
   */
  public JsonLines(
      InputStream in,
      PrintStream out,
      Texts texts,
      Handler handler,
      Function<Throwable, String> apology) {
    this.in = in;
    this.out = out;
    this.texts = texts;
    this.handler = handler;
    this.apology = apology;
  }

  /** Answers one request. */
  public interface Handler {
    /**
     * The answer.
     *
     * @param startNanos when the line was read, by {@link System#nanoTime}
     */
    JsonLine answer(Request request, long startNanos);
  }

  /** Answers all lines, skipping blank ones; returns whether every one got its answer. */
  public boolean run() throws IOException {
    Utf8Lines lines = new Utf8Lines(in);
    boolean all = true;
    for (Optional<Utf8Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      Optional<JsonLine> answer = answer(line.get(), System.nanoTime());
      if (answer.filter(ErrorJson.class::isInstance).isPresent()) {
        all = false;
      }
      answer.ifPresent(this::print);
      if (out.checkError()) {
        // Nobody reads any more.
        return false;
      }
    }
    return all;
  }

  private Optional<JsonLine> answer(Utf8Lines.Line line, long startNanos) {
    try {
      String text = line.text();
      return text.isBlank()
          ? Optional.empty()
          : Optional.of(answer(new RequestParser(texts).parse(text), startNanos));
    } catch (CharacterCodingException e) {
      return Optional.of(bad(line, texts.of("request.not-utf-8")));
    } catch (RequestParser.BadRequestException e) {
      return Optional.of(bad(line, e.getMessage()));
    }
  }

  private JsonLine answer(Request request, long startNanos) {
    return Guard.reply(
        () -> handler.answer(request, startNanos),
        failure -> new ErrorJson(request.id(), apology.apply(failure)));
  }

  private ErrorJson bad(Utf8Lines.Line line, String message) {
    String where = texts.of("request.line", Long.toString(line.number()), message);
    return new ErrorJson(RequestId.NONE, where);
  }

  private void print(JsonLine object) {
    out.print(object.line() + "\n");
    out.flush();
  }
}
