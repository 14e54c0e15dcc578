package rollenkompass.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rollenkompass.language.Language;

/**
 * A folder of passages and questions about them in both languages. {@code passages.de.jsonl} and
 * {@code passages.en.jsonl} hold a JSON object a line, with {@code document}, the passage's name,
 * and {@code text}. {@code questions.de.jsonl} and {@code questions.en.jsonl} hold such with {@code
 * text} and {@code document}, the name of the passage that answers.
 */
record PublicSet(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A passage, or a question and the passage that answers it. */
  record Text(String document, String text) {}

  List<Text> passages(Language language) throws IOException {
    return read("passages", language);
  }

  List<Text> questions(Language language) throws IOException {
    return read("questions", language);
  }

  private List<Text> read(String kind, Language language) throws IOException {
    Path file = folder.resolve("%s.%s.jsonl".formatted(kind, language.code()));
    List<Text> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode object = JSON.readTree(line);
      if (!object.path("document").isTextual() || !object.path("text").isTextual()) {
        throw new IOException(
            String.format(Locale.ROOT, "%s:%d: needs document and text", file, texts.size() + 1));
      }
      texts.add(new Text(object.get("document").asText(), object.get("text").asText()));
    }
    return texts;
  }
}
