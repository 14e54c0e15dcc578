package rollenkompass.corpus.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rollenkompass.corpus.CorpusException;
import rollenkompass.corpus.TextFile;

/** Reads a YAML file into nodes. An entry stands on the line of its key. */
final class YamlReader {
  private static final YAMLFactory YAML = new YAMLFactory();

  private final Path file;

  YamlReader(Path file) {
    this.file = file;
  }

  YamlNode read() {
    String name = String.valueOf(file.getFileName());
    try (JsonParser parser = YAML.createParser(TextFile.read(file))) {
      return parser.nextToken() == null
          ? new YamlNode(file, 1, name, new YamlNode.Nothing())
          : node(parser, line(parser), name);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new CorpusException(
          file,
          line,
          "this line or the one above is not YAML; close every bracket and quote, indent with"
              + " blanks, and put quotes around a text with ': '");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private YamlNode node(JsonParser parser, int line, String key) throws IOException {
    YamlNode.Value value =
        switch (parser.currentToken()) {
          case VALUE_NULL -> new YamlNode.Nothing();
          case START_ARRAY -> new YamlNode.Items(items(parser, key));
          case START_OBJECT -> new YamlNode.Entries(entries(parser));
          default -> new YamlNode.Text(parser.getText());
        };
    return new YamlNode(file, line, key, value);
  }

  private List<YamlNode> items(JsonParser parser, String key) throws IOException {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser, line(parser), key));
    }
    return items;
  }

  private Map<String, YamlNode> entries(JsonParser parser) throws IOException {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int line = line(parser);
      parser.nextToken();
      entries.put(key, node(parser, line, key));
    }
    return entries;
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}
