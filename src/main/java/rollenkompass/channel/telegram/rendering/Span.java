package rollenkompass.channel.telegram.rendering;

import rollenkompass.language.CleanText;

/**
 * A run of text in one style.
 *
 * @param text clean; may have several lines
 */
public record Span(Style style, String text) {
  /** How Telegram shows a text. */
  enum Style {
    PLAIN(""),
    BOLD("b"),
    ITALIC("i");

    private final String tag;

    Style(String tag) {
      this.tag = tag;
    }
  }

  public Span {
    text = CleanText.clean(text);
  }

  /** The run as HTML, its tag closed. */
  String html() {
    String escaped = escape(text);
    return style == Style.PLAIN || text.isEmpty()
        ? escaped
        : "<" + style.tag + ">" + escaped + "</" + style.tag + ">";
  }

  /** {@code text} with the three characters escaped that mean something in Telegram's HTML. */
  public static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The part of the run from {@code start} up to {@code end}. */
  Span part(int start, int end) {
    return new Span(style, text.substring(start, end));
  }
}
