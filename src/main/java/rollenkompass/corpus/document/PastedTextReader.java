package rollenkompass.corpus.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.SourceSpan;
import rollenkompass.corpus.Topic;

/**
 * Reads plain text as people paste it from a web page. A line is a statement, an item ({@code •
 * Label: text}) or a heading: a heading ends in a colon, names just a role, or is a short line
 * without a full stop that stands alone; it may have a number, where its text follows at once. A
 * line that ends in an ellipsis is the teaser of a link and belongs to no role and no topic. Blank
 * lines may hold non-breaking spaces. A bullet or number without text says nothing.
 */
final class PastedTextReader {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
  private static final Pattern BULLET =
      Pattern.compile("\\A[\\s\\u00a0]*(?:[•·▪‣◦*–-]|\\d{1,2}[.)])[\\s\\u00a0]+");
  private static final Pattern NUMBER =
      Pattern.compile("\\A[\\s\\u00a0]*(\\d{1,2}[.)])[\\s\\u00a0]+");
  private static final Pattern INDENT = Pattern.compile("\\A[\\s\\u00a0]+");
  private static final String WHITE_SPACE = " \t\u000b\f\r\n\u00a0";
  private static final String CLOSING = "])\"”“«»";
  private static final int LONGEST_HEADING = 90;

  private final Headings headings;

  PastedTextReader(Headings headings) {
    this.headings = headings;
  }

  /** The statements of a document in their order; spans count from the document's start. */
  List<Block> read(String document, int from) {
    List<Line> lines = lines(document, from);
    List<Block> blocks = new ArrayList<>();
    Section section = Section.TOP;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Line> next = i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
      if (line.isHeading(i == 0, next)) {
        section = below(section, line.headingText(), next);
      } else {
        blocks.add(line.block(line.isTeaser() ? section.besides() : section));
      }
    }
    return blocks;
  }

  /** The first line, where it reads like a title. */
  static Optional<String> title(String document, int from) {
    List<Line> lines = lines(document, from);
    return !lines.isEmpty() && lines.getFirst().looksLikeTitle()
        ? Optional.of(lines.getFirst().headingText())
        : Optional.empty();
  }

  /**
   * The section that a heading opens. A role heading keeps the topic above it. A topic heading
   * starts a new topic; it stays with the role where its items follow at once, for then it is a
   * heading within the role's part.
   */
  private Section below(Section current, String heading, Optional<Line> next) {
    List<Role> named = headings.roles(heading);
    Optional<Topic> topic = headings.topic(heading);
    if (named.size() == 1) {
      Optional<Topic> kept = topic.or(current::topic);
      List<String> path =
          current.role().isPresent() || current.headings().isEmpty()
              ? replaceLast(current, heading)
              : append(current, heading);
      return new Section(path, Optional.of(named.getFirst()), kept);
    }
    boolean withinRole =
        current.role().isPresent()
            && topic.map(t -> !t.general()).orElse(true)
            && next.map(n -> n.followsDirectly()).orElse(false);
    if (withinRole) {
      return new Section(append(current, heading), current.role(), topic.or(current::topic));
    }
    return new Section(List.of(heading), Optional.empty(), topic);
  }

  private static List<String> append(Section section, String heading) {
    List<String> path = new ArrayList<>(section.headings());
    path.add(heading);
    return path;
  }

  /** The headings above the current role's, then {@code heading}. */
  private List<String> replaceLast(Section section, String heading) {
    List<String> path = new ArrayList<>();
    for (String above : section.headings()) {
      if (headings.roles(above).size() == 1) {
        break;
      }
      path.add(above);
    }
    path.add(heading);
    return path;
  }

  private static List<Line> lines(String document, int from) {
    List<Line> lines = new ArrayList<>();
    Matcher matcher = LINE.matcher(document);
    int end = from;
    for (boolean found = matcher.find(from); found; found = matcher.find()) {
      String raw = matcher.group();
      if (isBlank(raw)) {
        continue;
      }
      int newlines =
          (int) document.substring(end, matcher.start()).chars().filter(c -> c == '\n').count();
      end = matcher.end();
      Line line = Line.of(raw, matcher.start(), newlines <= 1 && !lines.isEmpty());
      if (!isBlank(line.text())) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static boolean isBlank(String text) {
    return text.replace('\u00a0', ' ').isBlank();
  }

  /** A text without what it ends in of {@code characters}. */
  private static String without(String characters, String text) {
    int end = text.length();
    while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /**
   * A line that is not blank.
   *
   * @param text without bullet, indentation and trailing white space
   * @param start where that text starts in the document
   * @param bullet whether a bullet or a number stood in front of it
   * @param number the number that stood in front of it; empty where none did
   * @param followsDirectly whether no blank line stands before it
   */
  private record Line(
      String text, int start, boolean bullet, String number, boolean followsDirectly) {
    static Line of(String raw, int start, boolean followsDirectly) {
      Matcher bullet = BULLET.matcher(raw);
      Matcher indent = INDENT.matcher(raw);
      int skip = bullet.find() ? bullet.end() : indent.find() ? indent.end() : 0;
      String text = without(WHITE_SPACE, raw.substring(skip));
      Matcher number = NUMBER.matcher(raw);
      return new Line(
          text,
          start + skip,
          skip > 0 && bullet.reset().find(),
          number.find() ? number.group(1) : "",
          followsDirectly);
    }

    boolean isHeading(boolean first, Optional<Line> next) {
      if (bullet) {
        return isNumberedHeading(next);
      }
      if (text.endsWith(":")) {
        return text.length() <= LONGEST_HEADING;
      }
      return looksLikeTitle()
          && (first || !Labels.PATTERN.matcher(text).find())
          && (!followsDirectly || next.map(n -> n.bullet).orElse(false));
    }

    /** Whether a number stands before it, and text that is no further number follows at once. */
    private boolean isNumberedHeading(Optional<Line> next) {
      return !number.isEmpty()
          && !followsDirectly
          && looksLikeTitle()
          && next.map(n -> n.followsDirectly && n.number.isEmpty()).orElse(false);
    }

    boolean looksLikeTitle() {
      return text.length() <= LONGEST_HEADING && !text.matches("(?s).*[.!,;…]");
    }

    boolean isTeaser() {
      String said = without(CLOSING, text);
      return said.endsWith("…") || said.endsWith("...");
    }

    String headingText() {
      String title = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
      return number.isEmpty() ? title : number + " " + title;
    }

    Block block(Section section) {
      Matcher label = Labels.PATTERN.matcher(text);
      boolean labelled = label.find() && !isBlank(text.substring(label.end()));
      int skip = labelled ? label.end() : 0;
      return new Block(
          Optional.empty(),
          section,
          labelled ? label.group(1) : "",
          text.substring(skip).replaceAll("[\\s\\u00a0]+", " "),
          new SourceSpan(start + skip, start + text.length()));
    }
  }
}
