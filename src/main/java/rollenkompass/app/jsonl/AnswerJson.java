package rollenkompass.app.jsonl;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Citation;
import rollenkompass.channel.terminal.PlainTextRenderer;
import rollenkompass.corpus.Origin;

/**
 * An answer as a JSON object for programs.
 *
 * @param text the answer as plain text
 * @param time from the question to the answer
 */
public record AnswerJson(Request request, Answer answer, String text, Duration time)
    implements JsonLine {
  /** Who worded it; a language model has its own name. */
  private static final String PHRASED_BY = "rollenkompass";

  /** The answer to {@code request}, which was read at {@code startNanos}. */
  public static AnswerJson of(Request request, Answer answer, long startNanos) {
    String text = PlainTextRenderer.render(answer);
    Duration time = Duration.ofNanos(System.nanoTime() - startNanos);
    return new AnswerJson(request, answer, text, time);
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeFieldName("id");
    request.id().write(json);
    json.writeStringField("chat", request.chat().orElse(null));
    json.writeStringField("language", answer.language().code());
    json.writeStringField("outcome", answer.outcome().code());
    json.writeStringField("text", text);
    json.writeArrayFieldStart("citations");
    for (Citation citation : answer.citations()) {
      write(citation, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("suggestions");
    for (String suggestion : answer.suggestions()) {
      json.writeString(suggestion);
    }
    json.writeEndArray();
    json.writeStringField("phrasedBy", PHRASED_BY);
    json.writeNumberField("millis", BigDecimal.valueOf(time.toNanos() / 1_000, 3));
    json.writeEndObject();
  }

  private static void write(Citation citation, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", citation.id().value());
    json.writeStringField("document", citation.text().document());
    json.writeStringField("heading", citation.text().heading());
    json.writeStringField("quote", citation.text().quote());
    if (citation.text().origin().isPresent()) {
      Origin origin = citation.text().origin().get();
      json.writeStringField("source", origin.label());
      if (origin.url().isPresent()) {
        json.writeStringField("url", origin.url().get());
      }
    }
    json.writeEndObject();
  }
}
