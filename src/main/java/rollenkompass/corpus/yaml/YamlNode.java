package rollenkompass.corpus.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollenkompass.corpus.CorpusException;

/** A value of a YAML file that knows its line, so that a fault names file, line and key. */
public final class YamlNode {
  private final Path file;
  private final int line;
  private final String key;
  private final Value value;

  YamlNode(Path file, int line, String key, Value value) {
    this.file = file;
    this.line = line;
    this.key = key;
    this.value = value;
  }

  /**
   * The content of a file; empty where it holds nothing but comments.
   *
   * @throws CorpusException where the file is missing or no YAML
   */
  public static YamlNode read(Path file) {
    return new YamlReader(file).read();
  }

  /** Whether nothing is written here. */
  public boolean isEmpty() {
    return switch (value) {
      case Nothing _ -> true;
      case Text text -> text.text().isBlank();
      case Items _, Entries _ -> false;
    };
  }

  /**
   * The entries by key, in the order of the file; none for an empty value.
   *
   * @throws CorpusException where this is something else, or has other keys than {@code known}
   */
  public Map<String, YamlNode> entries(List<String> known) {
    if (isEmpty()) {
      return Map.of();
    }
    if (!(value instanceof Entries entries)) {
      throw fault("'" + key + "' must have entries; write them as 'key: value'");
    }
    entries
        .entries()
        .forEach((name, entry) -> {
          if (!known.contains(name)) {
            throw entry.fault(
                "unknown key '" + name + "'; write one of " + String.join(", ", known));
          }
        });
    return entries.entries();
  }

  /** The value of a key; empty where the key is missing. */
  public YamlNode at(String name) {
    YamlNode missing = new YamlNode(file, line, name, new Nothing());
    return value instanceof Entries entries
        ? entries.entries().getOrDefault(name, missing)
        : missing;
  }

  /**
   * The items of a list; none for an empty value.
   *
   * @throws CorpusException where this is no list, or an item is left out
   */
  public List<YamlNode> items() {
    if (isEmpty()) {
      return List.of();
    }
    if (!(value instanceof Items items)) {
      throw fault("'" + key + "' must be a list; put '- ' before each item, or [ ] around all");
    }
    for (YamlNode item : items.items()) {
      if (item.isEmpty()) {
        throw item.fault("'" + key + "' has an empty item; fill it in or take it away");
      }
    }
    return items.items();
  }

  /** The texts of a list; none for an empty value. */
  public List<String> texts() {
    return items().stream().map(item -> item.text().orElseThrow()).toList();
  }

  /**
   * The text; empty for an empty value.
   *
   * @throws CorpusException where this is a list or has entries
   */
  public Optional<String> text() {
    return switch (value) {
      case Nothing _ -> Optional.empty();
      case Text text -> Optional.of(text.text());
      case Items _, Entries _ ->
          throw fault("'" + key + "' must be a text; put quotes around brackets and colons");
    };
  }

  /** What is wrong here and what to do, as one sentence. */
  public CorpusException fault(String whatToDo) {
    return new CorpusException(file, line, whatToDo);
  }

  sealed interface Value {}

  record Nothing() implements Value {}

  record Text(String text) implements Value {}

  record Items(List<YamlNode> items) implements Value {}

  record Entries(Map<String, YamlNode> entries) implements Value {}
}
