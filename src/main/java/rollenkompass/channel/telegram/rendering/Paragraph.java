package rollenkompass.channel.telegram.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rollenkompass.language.CleanText;

/**
 * A part of a message that stays together where there is room. Positions are UTF-16 code units of
 * the text.
 *
 * @param quote whether it stands in the quotation at the end
 */
public record Paragraph(List<Span> spans, boolean quote) {
  public Paragraph {
    spans = spans.stream().filter(span -> !span.text().isEmpty()).toList();
  }

  /** The text without styles. */
  String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /** The spans as HTML. */
  String html() {
    return spans.stream().map(Span::html).collect(Collectors.joining());
  }

  /** Whether a reader would see anything of it. */
  boolean isVisible() {
    return CleanText.isVisible(text());
  }

  /** The part from {@code start} up to {@code end}, in the same styles. */
  Paragraph part(int start, int end) {
    List<Span> part = new ArrayList<>();
    int position = 0;
    for (Span span : spans) {
      int length = span.text().length();
      int from = Math.clamp(start - position, 0, length);
      int to = Math.clamp(end - position, 0, length);
      if (from < to) {
        part.add(span.part(from, to));
      }
      position += length;
    }
    return new Paragraph(part, quote);
  }

  /** The part up to {@code end}, with an ellipsis for the rest. */
  Paragraph cut(int end) {
    List<Span> cut = new ArrayList<>(part(0, end).spans());
    cut.add(new Span(Span.Style.PLAIN, "…"));
    return new Paragraph(cut, quote);
  }

  /** Writes a paragraph span by span. */
  static final class Writer {
    private final List<Span> spans = new ArrayList<>();

    /** Adds text as it is. */
    Writer plain(String text) {
      return add(Span.Style.PLAIN, text);
    }

    /** Adds bold text. */
    Writer bold(String text) {
      return add(Span.Style.BOLD, text);
    }

    /** Adds italic text. */
    Writer italic(String text) {
      return add(Span.Style.ITALIC, text);
    }

    /** Begins a new line, except at the start. */
    Writer line() {
      return spans.isEmpty() ? this : plain("\n");
    }

    /** The paragraph. */
    Paragraph done() {
      return new Paragraph(spans, false);
    }

    /** The paragraph as a part of the quotation. */
    Paragraph quote() {
      return new Paragraph(spans, true);
    }

    private Writer add(Span.Style style, String text) {
      if (!text.isEmpty()) {
        spans.add(new Span(style, text));
      }
      return this;
    }
  }
}
