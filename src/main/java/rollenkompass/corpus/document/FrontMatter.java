package rollenkompass.corpus.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollenkompass.corpus.CorpusException;
import rollenkompass.corpus.TextFile;
import rollenkompass.language.Language;

/**
 * What stands between two lines of {@code ---} at the top of a document.
 *
 * @param values the values by key
 * @param length how many characters it takes, the lines of dashes included; 0 where there is none
 */
record FrontMatter(Map<String, String> values, int length) {
  private static final Set<String> KEYS = Set.of("title", "language", "source", "licence", "date");
  private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*\\r?\\n");
  private static final Pattern CLOSING = Pattern.compile("(?m)^---[ \\t]*(?:\\r?\\n|\\z)");
  private static final YAMLMapper YAML = new YAMLMapper();

  /**
   * The front matter of a document.
   *
   * @throws CorpusException where it is not closed, not YAML, or has an unknown key
   */
  static FrontMatter of(Path file, String text) {
    Matcher opening = OPENING.matcher(text);
    if (!opening.find()) {
      return new FrontMatter(Map.of(), 0);
    }
    Matcher closing = CLOSING.matcher(text);
    if (!closing.find(opening.end())) {
      throw new CorpusException(file, 1, "the front matter has no end; close it with a line ---");
    }
    Map<String, Object> yaml = parse(file, text.substring(opening.end(), closing.start()));
    Map<String, String> values = new LinkedHashMap<>();
    yaml.forEach((key, value) -> {
      if (!KEYS.contains(key)) {
        int line = lineOf(key, text);
        throw new CorpusException(
            file,
            line,
            "unknown key '"
                + key
                + "' in the front matter; known are title,"
                + " language, source, licence and date");
      }
      if (value != null) {
        values.put(key, value.toString());
      }
    });
    FrontMatter frontMatter = new FrontMatter(values, closing.end());
    frontMatter.requireKnownLanguage(file, text);
    return frontMatter;
  }

  private static Map<String, Object> parse(Path file, String yaml) {
    try {
      Map<String, Object> values = YAML.readValue(yaml, new TypeReference<>() {});
      return values == null ? Map.of() : values;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
      throw new CorpusException(
          file, line, "the front matter is not 'key: value'; put a value with ':' in quotes");
    }
  }

  private void requireKnownLanguage(Path file, String text) {
    String code = values.get("language");
    if (code != null && Language.ofCode(code).isEmpty()) {
      throw new CorpusException(
          file, lineOf("language", text), "unknown language '" + code + "'; write de or en");
    }
  }

  /** The line that starts with a key. */
  private static int lineOf(String key, String text) {
    Matcher line =
        Pattern.compile("(?m)^[ \\t\"']*" + Pattern.quote(key) + "[\"']?\\s*:").matcher(text);
    return line.find() ? TextFile.lineAt(text, line.start()) : 1;
  }

  /** The value of a key. */
  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key));
  }
}
