package rollenkompass.app.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Something that writes itself as one JSON object. */
public interface JsonLine {
  /** Writes the object. */
  void write(JsonGenerator json) throws IOException;

  /** The object as one line, without a line end. */
  default String line() {
    // A generator for characters, as one for bytes fails on the lone surrogates that people type.
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }
}
