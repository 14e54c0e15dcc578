package rollenkompass.app.jsonl;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import rollenkompass.retrieval.Hit;

/**
 * Ranked passages as a JSON object for programs.
 *
 * @param hits best first
 */
public record HitsJson(RequestId id, List<Hit> hits) implements JsonLine {
  public HitsJson {
    hits = List.copyOf(hits);
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeFieldName("id");
    id.write(json);
    json.writeArrayFieldStart("hits");
    for (Hit hit : hits) {
      json.writeStartObject();
      json.writeNumberField("rank", hit.rank());
      json.writeStringField("id", hit.passage().id().value());
      json.writeStringField("document", hit.passage().source().document());
      json.writeNumberField("score", hit.score());
      json.writeStringField("text", hit.passage().source().text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
