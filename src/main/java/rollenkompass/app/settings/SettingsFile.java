package rollenkompass.app.settings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import rollenkompass.app.text.Texts;

/** Reads the configuration file into entries, without knowing which keys there are. */
final class SettingsFile {
  private final Path file;
  private final Texts texts;

  SettingsFile(Path file, Texts texts) {
    this.file = file;
    this.texts = texts;
  }

  /**
   * One value of the file.
   *
   * @param key its groups joined by dots
   * @param value as written; empty where the file gives none
   * @param line counted from 1
   */
  record Entry(String key, String value, int line) {}

  /**
   * The entries in the order of the file.
   *
   * @throws SettingsException where it cannot be read or is no YAML
   */
  List<Entry> read() {
    try (JsonParser yaml = new YAMLFactory().createParser(Files.readString(file))) {
      return entries(yaml);
    } catch (JsonProcessingException e) {
      throw notYaml(e.getLocation());
    } catch (CharacterCodingException e) {
      throw new SettingsException(texts.of("settings.not-utf-8", file));
    } catch (NoSuchFileException e) {
      throw new SettingsException(texts.of("settings.no-file", file));
    } catch (IOException e) {
      throw new SettingsException(texts.of("settings.unreadable", file, e.getMessage()));
    }
  }

  /** Where a line of this file is, for messages. */
  String at(int line) {
    return file + ":" + line;
  }

  private List<Entry> entries(JsonParser yaml) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Deque<String> groups = new ArrayDeque<>();
    for (JsonToken token = yaml.nextToken(); token != null; token = yaml.nextToken()) {
      int line = yaml.currentTokenLocation().getLineNr();
      switch (token) {
        case START_OBJECT -> groups.addLast(yaml.currentName() == null ? "" : yaml.currentName());
        case END_OBJECT -> groups.removeLast();
        case FIELD_NAME -> {}
        case START_ARRAY, END_ARRAY ->
            throw new SettingsException(texts.of("settings.list", at(line)));
        default -> entries.add(entry(groups, yaml, line));
      }
    }
    return entries;
  }

  private Entry entry(Deque<String> groups, JsonParser yaml, int line) throws IOException {
    if (groups.isEmpty() && yaml.currentToken() != JsonToken.VALUE_NULL) {
      throw notYaml(yaml.currentTokenLocation());
    }
    List<String> parts = new ArrayList<>(groups);
    parts.add(yaml.currentName());
    parts.removeIf(part -> part == null || part.isEmpty());
    String value = yaml.currentToken() == JsonToken.VALUE_NULL ? "" : yaml.getText().strip();
    return new Entry(String.join(".", parts), value, line);
  }

  /** Without what stands there, which may be a secret. */
  private SettingsException notYaml(JsonLocation where) {
    int line = where == null ? 1 : Math.max(1, where.getLineNr());
    int column = where == null ? 1 : Math.max(1, where.getColumnNr());
    return new SettingsException(texts.of("settings.not-yaml", at(line), Integer.toString(column)));
  }
}
