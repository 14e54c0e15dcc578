package rollenkompass.channel.telegram.rendering;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rollenkompass.language.CleanText;

/**
 * Lays paragraphs out as messages in Telegram's HTML. The tags are written from the paragraphs, so
 * each message is well-formed wherever the text was split.
 */
public final class HtmlMessages {
  private static final int MAX_TEXT = 4096; // UTF-16 code units without tags, entities resolved
  private static final int MAX_BYTES = 32_768; // of the HTML in UTF-8
  private static final String QUOTE_START = "<blockquote expandable>";
  private static final String QUOTE_END = "</blockquote>";

  private final List<String> messages = new ArrayList<>();
  private List<Paragraph> current = new ArrayList<>();

  private HtmlMessages() {}

  /** The messages, in order; none where nothing can be seen of the paragraphs. */
  static List<String> of(List<Paragraph> paragraphs) {
    HtmlMessages layout = new HtmlMessages();
    List<Paragraph> visible = paragraphs.stream().filter(Paragraph::isVisible).toList();
    for (int i = 0; i < visible.size(); i++) {
      if (visible.get(i).quote() && (i == 0 || !visible.get(i - 1).quote())) {
        layout.makeRoomFor(visible.stream().skip(i).takeWhile(Paragraph::quote).toList());
      }
      layout.add(visible.get(i));
    }
    layout.finish();
    return layout.messages;
  }

  /**
   * A single message that ends with {@code end}, before which stands as much of {@code paragraphs}
   * as there is room for; empty where nothing can be seen of both.
   *
   * @param end fits into a message, with room to spare
   */
  static Optional<String> inOne(List<Paragraph> paragraphs, List<Paragraph> end) {
    List<Paragraph> kept =
        new ArrayList<>(paragraphs.stream().filter(Paragraph::isVisible).toList());
    while (!kept.isEmpty() && !fits(joined(kept, end))) {
      Paragraph last = kept.removeLast();
      longestStart(last, part -> fits(joined(joined(kept, List.of(part)), end)))
          .ifPresent(kept::add);
    }
    List<String> messages = of(joined(kept, end));
    return messages.isEmpty() ? Optional.empty() : Optional.of(messages.getFirst());
  }

  private static Optional<Paragraph> longestStart(Paragraph paragraph, Predicate<Paragraph> fits) {
    int low = 0;
    int high = paragraph.text().length() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (fits.test(paragraph.cut(middle))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int word = paragraph.text().lastIndexOf(' ', low);
    int end = word > low / 2 ? word : CleanText.edge(paragraph.text(), low);
    return end == 0 ? Optional.empty() : Optional.of(paragraph.cut(end));
  }

  private static List<Paragraph> joined(List<Paragraph> first, List<Paragraph> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** Begins a new message where a quotation would be torn although it fits into one. */
  private void makeRoomFor(List<Paragraph> quotation) {
    if (!fits(with(quotation)) && fits(quotation)) {
      finish();
    }
  }

  private void add(Paragraph paragraph) {
    if (fits(with(List.of(paragraph)))) {
      current.add(paragraph);
      return;
    }
    finish();
    Paragraph rest = paragraph;
    while (!fits(List.of(rest))) {
      int end = end(rest);
      current.add(rest.part(0, end));
      finish();
      rest = rest.part(end, rest.text().length());
    }
    current.add(rest);
  }

  private void finish() {
    if (current.stream().anyMatch(Paragraph::isVisible)) {
      messages.add(html(current));
    }
    current = new ArrayList<>();
  }

  private List<Paragraph> with(List<Paragraph> more) {
    List<Paragraph> all = new ArrayList<>(current);
    all.addAll(more);
    return all;
  }

  /** Where to cut a paragraph that is too long: behind a line, else a word, else anywhere. */
  private static int end(Paragraph paragraph) {
    String text = paragraph.text();
    int low = 1;
    int high = Math.min(text.length(), MAX_TEXT);
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (fits(List.of(paragraph.part(0, middle)))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int line = text.lastIndexOf('\n', low - 1) + 1;
    int word = text.lastIndexOf(' ', low - 1) + 1;
    int half = low / 2;
    return line > half ? line : word > half ? word : Math.max(1, CleanText.edge(text, low));
  }

  private static boolean fits(List<Paragraph> paragraphs) {
    int text = paragraphs.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
    int separators = 2 * (paragraphs.size() - 1);
    return text + separators <= MAX_TEXT
        && html(paragraphs).getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
  }

  private static String html(List<Paragraph> paragraphs) {
    StringBuilder html = new StringBuilder();
    boolean quoting = false;
    for (Paragraph paragraph : paragraphs) {
      if (quoting && !paragraph.quote()) {
        html.append(QUOTE_END);
      }
      if (!html.isEmpty()) {
        html.append(quoting == paragraph.quote() ? "\n\n" : "\n");
      }
      if (!quoting && paragraph.quote()) {
        html.append(QUOTE_START);
      }
      html.append(paragraph.html());
      quoting = paragraph.quote();
    }
    return quoting ? html.append(QUOTE_END).toString() : html.toString();
  }
}
