package rollenkompass.corpus.format.packed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import rollenkompass.corpus.format.Budget;

/**
 * What the paragraph styles of a Word document mean. Ids are translated ({@code berschrift1}), the
 * names of built-in styles are not ({@code heading 1}).
 */
final class DocxStyles {
  private static final Pattern HEADING = Pattern.compile("heading (\\d)");

  private final Map<String, Style> styles;

  private DocxStyles(Map<String, Style> styles) {
    this.styles = styles;
  }

  /** The styles that a part describes. */
  static DocxStyles of(Optional<byte[]> part, Budget budget) throws XMLStreamException {
    Map<String, Style> styles = new HashMap<>();
    if (part.isPresent()) {
      try (Xml xml = new Xml(part.get(), budget)) {
        while (xml.next()) {
          if (xml.isStart() && xml.name().equals("style")) {
            styles.put(xml.attribute("styleId").orElse(""), style(xml));
          }
        }
      }
    }
    return new DocxStyles(styles);
  }

  private static Style style(Xml xml) throws XMLStreamException {
    String name = "";
    String base = "";
    int level = 0;
    boolean bold = false;
    while (xml.next() && !(xml.isEnd() && xml.name().equals("style"))) {
      if (xml.isStart()) {
        String value = xml.attribute("val").orElse("");
        switch (xml.name()) {
          case "name" -> name = value.toLowerCase(Locale.ROOT);
          case "basedOn" -> base = value;
          case "outlineLvl" -> level = level(value);
          case "b" -> bold = isOn(value);
          default -> {}
        }
      }
    }
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      level = Integer.parseInt(heading.group(1));
    } else if (name.equals("title")) {
      level = 1;
    }
    return new Style(name, base, level, bold);
  }

  /** The level of a heading, from 1, for an outline level, from 0; 0 where it means plain text. */
  static int level(String outlineLevel) {
    return outlineLevel.matches("[0-8]") ? Integer.parseInt(outlineLevel) + 1 : 0;
  }

  /** Whether a switch such as "bold" is on; naming it is enough. */
  static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** The level of a heading in that style, or in one that it is based on; 0 for plain text. */
  int headingLevel(String id) {
    Set<String> seen = new HashSet<>();
    for (Style style = styles.get(id); style != null; style = styles.get(style.base)) {
      if (style.level > 0) {
        return style.level;
      }
      if (!seen.add(style.base)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether text in that style is bold. */
  boolean isBold(String id) {
    return styles.containsKey(id) && styles.get(id).bold;
  }

  /** Whether that style is for the lines of a table of contents, which repeat the headings. */
  boolean isContents(String id) {
    return styles.containsKey(id) && styles.get(id).name.startsWith("toc ");
  }

  /**
   * A style.
   *
   * @param name in lower case
   * @param base the id of the style it is based on; may be empty
   * @param level of the heading; 0 for plain text
   */
  private record Style(String name, String base, int level, boolean bold) {}
}
