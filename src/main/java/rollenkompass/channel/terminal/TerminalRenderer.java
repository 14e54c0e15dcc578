package rollenkompass.channel.terminal;

import java.util.ArrayList;
import java.util.List;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Citation;
import rollenkompass.corpus.Origin;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;

/** An answer for a person in front of a terminal: the text, its sources, what to ask next. */
public final class TerminalRenderer {
  /** Longer lines are hard to read, however wide the terminal is. */
  private static final int WIDEST_LINE = 100;

  private static final int NARROWEST_LINE = 20;

  private final Theme theme;
  private final Page page;

  private TerminalRenderer(Theme theme, int width) {
    this.theme = theme;
    this.page = new Page(theme, width);
  }

  /** For a terminal that is {@code columns} wide. */
  public static TerminalRenderer fitting(Theme theme, int columns) {
    return new TerminalRenderer(theme, Math.clamp(columns, NARROWEST_LINE, WIDEST_LINE));
  }

  /** For a file or a pipe: no colours, a line for each sentence. */
  public static TerminalRenderer unbounded() {
    return new TerminalRenderer(Theme.PLAIN, Page.UNBOUNDED);
  }

  /** The text of {@code answer}, its lines separated by line feeds, none at the end. */
  public String render(Answer answer) {
    List<String> lines = new ArrayList<>(page.set(AnswerBlocks.of(answer)));
    addSources(answer, lines);
    addSuggestions(answer, lines);
    return String.join("\n", lines);
  }

  private void addSources(Answer answer, List<String> lines) {
    List<Citation> citations = answer.citations();
    if (citations.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(theme.strong(TerminalMessages.text(answer.language(), "sources")));
    for (int i = 0; i < citations.size(); i++) {
      PassageText source = citations.get(i).text();
      String reference = "[" + (i + 1) + "] ";
      addHanging(reference, place(source, answer.language()), lines);
      String indent = " ".repeat(reference.length());
      if (!citations.get(i).quotedInAnswer()) {
        String quote = TerminalMessages.text(answer.language(), "quoted", folded(source.quote()));
        addHanging(indent, quote, lines);
      }
      source
          .origin()
          .ifPresent(origin -> addHanging(indent, told(origin, answer.language()), lines));
    }
  }

  private static String place(PassageText source, Language language) {
    String heading = source.breadcrumbs().withoutColons().text();
    return heading.isEmpty()
        ? source.document()
        : TerminalMessages.text(language, "place", source.document(), heading);
  }

  private static String told(Origin origin, Language language) {
    return origin
        .url()
        .map(url -> TerminalMessages.text(language, "origin.url", origin.label(), url))
        .orElseGet(() -> TerminalMessages.text(language, "origin", origin.label()));
  }

  private static String folded(String text) {
    return String.join(" ", text.strip().split("\\s+", -1));
  }

  private void addSuggestions(Answer answer, List<String> lines) {
    if (answer.suggestions().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(theme.strong(TerminalMessages.text(answer.language(), "suggestions")));
    int number = 1;
    for (String suggestion : answer.suggestions()) {
      String mark = theme.accent(Integer.toString(number++));
      List<String> wrapped = Wrapping.wrap(suggestion, Math.max(1, page.width() - 3));
      lines.add(mark + "  " + wrapped.getFirst());
      wrapped.stream().skip(1).forEach(line -> lines.add("   " + line));
    }
  }

  private void addHanging(String start, String text, List<String> lines) {
    String first = start;
    for (String line : Wrapping.wrap(text, Math.max(1, page.width() - start.length()))) {
      lines.add(theme.faint(first + line));
      first = " ".repeat(start.length());
    }
  }
}
