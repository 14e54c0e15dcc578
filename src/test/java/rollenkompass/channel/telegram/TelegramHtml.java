package rollenkompass.channel.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Parses HTML as the Bot API does: the same tags, the same complaints, byte offsets included. */
public final class TelegramHtml {
  private static final Set<String> TAGS =
      Set.of(
          "b",
          "strong",
          "i",
          "em",
          "u",
          "ins",
          "s",
          "strike",
          "del",
          "tg-spoiler",
          "code",
          "pre",
          "blockquote");
  private static final Map<String, String> ENTITIES =
      Map.of("&lt;", "<", "&gt;", ">", "&amp;", "&", "&quot;", "\"");

  private final byte[] html;
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int position;

  private TelegramHtml(String html) {
    this.html = html.getBytes(StandardCharsets.UTF_8);
  }

  /** Something in the HTML that Telegram refuses. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    public Refused(String message) {
      super(message);
    }
  }

  /** The text without tags, entities resolved. */
  public static String textOf(String html) throws Refused {
    return new TelegramHtml(html).parse();
  }

  private String parse() throws Refused {
    while (position < html.length) {
      if (html[position] != '<') {
        readText();
      } else if (position + 1 < html.length && html[position + 1] == '/') {
        readEndTag();
      } else {
        readStartTag();
      }
    }
    if (!open.isEmpty()) {
      throw new Refused("Can't find end tag corresponding to start tag \"" + open.peek() + "\"");
    }
    return text.toString();
  }

  private void readText() {
    int start = position;
    while (position < html.length && html[position] != '<') {
      position++;
    }
    String raw = slice(start, position);
    int i = 0;
    while (i < raw.length()) {
      int entityStart = i;
      String entity =
          ENTITIES.keySet().stream()
              .filter(name -> raw.startsWith(name, entityStart))
              .findFirst()
              .orElse("");
      text.append(entity.isEmpty() ? raw.substring(i, i + 1) : ENTITIES.get(entity));
      i += Math.max(1, entity.length());
    }
  }

  private void readStartTag() throws Refused {
    int start = position;
    int end = endOfTag(start, "Unclosed start tag");
    String[] parts = slice(start + 1, end).strip().split("\\s+", 2);
    String name = parts[0].toLowerCase(Locale.ROOT);
    boolean expandable = name.equals("blockquote") && parts.length == 2;
    if (!TAGS.contains(name) || (parts.length == 2 && !expandable)) {
      throw new Refused("Unsupported start tag \"" + name + "\" at byte offset " + start);
    }
    if (expandable && !parts[1].equals("expandable")) {
      throw new Refused("Unexpected attribute in the tag \"blockquote\" at byte offset " + start);
    }
    if (name.equals("blockquote") && open.contains("blockquote")) {
      throw new Refused("Nested blockquote at byte offset " + start); // Telegram drops it silently
    }
    open.push(name);
    position = end + 1;
  }

  private void readEndTag() throws Refused {
    int start = position;
    int end = endOfTag(start, "Unclosed end tag");
    String name = slice(start + 2, end).strip();
    if (open.isEmpty()) {
      throw new Refused("Unexpected end tag at byte offset " + start);
    }
    String expected = open.pop();
    if (!name.equals(expected)) {
      throw new Refused(
          "Unmatched end tag at byte offset "
              + start
              + ", expected \"</"
              + expected
              + ">\", found \"</"
              + name
              + ">\"");
    }
    position = end + 1;
  }

  private int endOfTag(int start, String complaint) throws Refused {
    for (int i = start; i < html.length; i++) {
      if (html[i] == '>') {
        return i;
      }
    }
    throw new Refused(complaint + " at byte offset " + start);
  }

  private String slice(int start, int end) {
    return new String(html, start, end - start, StandardCharsets.UTF_8);
  }
}
