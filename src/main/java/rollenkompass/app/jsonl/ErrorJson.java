package rollenkompass.app.jsonl;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Why a line got no answer, as a JSON object for programs. */
record ErrorJson(RequestId id, String error) implements JsonLine {

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeFieldName("id");
    id.write(json);
    json.writeStringField("error", error);
    json.writeEndObject();
  }
}
