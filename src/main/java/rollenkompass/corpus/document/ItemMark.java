package rollenkompass.corpus.document;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollenkompass.corpus.CorpusException;
import rollenkompass.corpus.Origin;
import rollenkompass.corpus.SourceSpan;
import rollenkompass.corpus.TextFile;

/**
 * What stands in braces at the end of a statement: its id, and where it is from. {@code {#id}} or
 * {@code {#id source="…" year="…" url="…"}}.
 *
 * @param id the name of the statement
 * @param origin who says so, where a source is named
 * @param start where the mark begins, white space before it included
 */
record ItemMark(String id, Optional<Origin> origin, int start) {
  private static final Pattern MARK = Pattern.compile("\\{#([^{}\\s]+)((?:\\s[^{}]*)?)}\\s*\\z");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s+(?<name>[^\\s=\"]+)\\s*=\\s*\"(?<value>[^\"]*)\"(?=\\s|\\z)");
  private static final Pattern NAME = Pattern.compile("\\s*(?<name>[^\\s=\"]+)");
  private static final List<String> KNOWN = List.of("source", "year", "url");

  /**
   * The mark at the end of a stretch of a document; empty where there is none.
   *
   * @param file where the document was read from, for faults
   * @throws CorpusException where it has something else than those attributes, or one without a
   *     value
   */
  static Optional<ItemMark> atEndOf(Path file, String document, SourceSpan span) {
    try {
      return atEndOf(span.in(document));
    } catch (Fault fault) {
      throw fault.in(file, document, span.start());
    }
  }

  private static Optional<ItemMark> atEndOf(String raw) {
    int brace = raw.lastIndexOf('{');
    Matcher mark = MARK.matcher(raw);
    if (brace < 0 || !mark.region(brace, raw.length()).lookingAt()) {
      return Optional.empty();
    }
    Map<String, String> values = values(mark.group(2), mark.start(2));
    int start = raw.substring(0, brace).stripTrailing().length();
    return Optional.of(new ItemMark(mark.group(1), origin(values, mark.start(2)), start));
  }

  private static Map<String, String> values(String attributes, int offset) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher next = ATTRIBUTE.matcher(attributes);
    int at = 0;
    while (!attributes.substring(at).isBlank()) {
      if (!next.region(at, attributes.length()).lookingAt()) {
        Matcher name = NAME.matcher(attributes).region(at, attributes.length());
        String named = name.lookingAt() ? name.group("name") : attributes.substring(at).strip();
        throw new Fault(
            offset + at,
            "'" + named + "' has no value in double quotes; write " + named + "=\"…\"");
      }
      String name = next.group("name");
      int position = offset + next.start("name");
      if (!KNOWN.contains(name)) {
        throw new Fault(
            position, "unknown attribute '" + name + "'; write one of " + String.join(", ", KNOWN));
      }
      if (next.group("value").isBlank()) {
        throw new Fault(position, "'" + name + "' is empty; fill it in or take it away");
      }
      if (values.put(name, next.group("value").strip()) != null) {
        throw new Fault(position, "'" + name + "' stands twice; take one of them away");
      }
      at = next.end();
    }
    return values;
  }

  private static Optional<Origin> origin(Map<String, String> values, int position) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    String source = values.get("source");
    if (source == null) {
      throw new Fault(position, "a year or url without a source; add source=\"…\"");
    }
    Optional<String> url = Optional.ofNullable(values.get("url"));
    if (url.filter(address -> !address.matches("https?://\\S+")).isPresent()) {
      throw new Fault(
          position,
          "'" + url.get() + "' is no address; start it with https:// and leave no blanks");
    }
    return Optional.of(new Origin(source, Optional.ofNullable(values.get("year")), url));
  }

  /** Something is wrong with a mark. */
  private static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int position;

    /**
     * A fault.
     *
     * @param position where, counted from the start of the statement
     */
    Fault(int position, String whatToDo) {
      super(whatToDo);
      this.position = position;
    }

    /** The same fault as one of a file. */
    CorpusException in(Path file, String document, int statementStart) {
      return new CorpusException(
          file, TextFile.lineAt(document, statementStart + position), getMessage());
    }
  }
}
