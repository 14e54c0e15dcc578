package rollenkompass.app.jsonl;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** What names a request: a string or a number, which comes back as it was written, or nothing. */
public sealed interface RequestId {
  /** No name. */
  RequestId NONE = new None();

  /** Writes it as a JSON value. */
  void write(JsonGenerator json) throws IOException;

  /** Nothing: {@code null}. */
  record None() implements RequestId {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeNull();
    }
  }

  /** A string. */
  record Name(String value) implements RequestId {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeString(value);
    }
  }

  /**
   * A number.
   *
   * @param value as written
   */
  record Numeral(String value) implements RequestId {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeNumber(value);
    }
  }
}
