package rollenkompass.channel.telegram.rendering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Citation;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.Table;
import rollenkompass.corpus.PassageId;
import rollenkompass.language.Language;
import rollenkompass.language.Messages;

/** Turns an answer into messages: what it says, numbered references, the sources at the end. */
public final class TelegramRenderer {
  private static final String NOTHING_TO_SEE = "…";

  private final Messages messages = Messages.of(TelegramRenderer.class);
  private final SourceNotes notes = new SourceNotes(messages);

  /** The messages of {@code answer} as HTML, in order; at least one. */
  public List<String> render(Answer answer) {
    return layOut(paragraphs(answer));
  }

  /** The same, below the question that is answered. */
  public List<String> renderBelow(String question, Answer answer) {
    List<Paragraph> all = new ArrayList<>();
    all.add(new Paragraph.Writer().italic(question).done());
    all.addAll(paragraphs(answer));
    return layOut(all);
  }

  /** A single message that shows one passage and where it stands. */
  public String renderPassage(Citation citation, Language language) {
    Paragraph.Writer statement = new Paragraph.Writer();
    if (!citation.text().label().isEmpty()) {
      statement.bold(citation.text().label()).plain(": ");
    }
    boolean foreign = citation.text().language() != language;
    statement.plain(foreign ? quoted(citation.text().text(), language) : citation.text().text());
    List<Paragraph> said = List.of(statement.done());
    List<String> whole = layOut(List.of(said.getFirst(), notes.note("", citation, language)));
    return whole.size() == 1
        ? whole.getFirst()
        : inOne(said, List.of(notes.place(citation, language)));
  }

  /** A single message: the start of {@code answer}, and where the passages stand that it cites. */
  String renderStart(Answer answer) {
    List<Paragraph> said =
        paragraphs(answer).stream().filter(paragraph -> !paragraph.quote()).toList();
    return inOne(said, notes.places(answer.citations(), answer.language()));
  }

  private static String inOne(List<Paragraph> paragraphs, List<Paragraph> end) {
    return HtmlMessages.inOne(paragraphs, end).orElse(NOTHING_TO_SEE);
  }

  private static List<String> layOut(List<Paragraph> paragraphs) {
    List<String> html = HtmlMessages.of(paragraphs);
    return html.isEmpty() ? List.of(NOTHING_TO_SEE) : html;
  }

  private List<Paragraph> paragraphs(Answer answer) {
    return switch (answer) {
      case Answer.Grounded grounded -> grounded(grounded.inOneForm());
      case Answer.Comparison comparison -> comparison(comparison.inOneForm());
      case Answer.Clarification clarification -> text(clarification.text());
      case Answer.Declined declined -> declined(declined);
      case Answer.SmallTalk smallTalk -> text(smallTalk.text());
    };
  }

  private static List<Paragraph> text(String text) {
    return Arrays.stream(text.split("\\R\\s*\\R"))
        .map(paragraph -> new Paragraph.Writer().plain(paragraph.strip()).done())
        .toList();
  }

  private List<Paragraph> declined(Answer.Declined answer) {
    Map<PassageId, Integer> numbers = numbers(answer);
    List<Paragraph> paragraphs = new ArrayList<>(text(answer.text()));
    answer.nearest().forEach(point -> paragraphs.add(opening(point, answer, numbers)));
    paragraphs.addAll(notes.of(answer.citations(), answer.language()));
    return paragraphs;
  }

  private List<Paragraph> grounded(Answer.Grounded answer) {
    Map<PassageId, Integer> numbers = numbers(answer);
    List<Paragraph> paragraphs = new ArrayList<>(text(answer.lead()));
    answer.opening().ifPresent(point -> paragraphs.add(opening(point, answer, numbers)));
    for (Section section : answer.sections()) {
      Paragraph.Writer writer = new Paragraph.Writer().bold(section.heading());
      statements(writer, section.points(), answer, numbers);
      paragraphs.add(writer.done());
    }
    paragraphs.addAll(notes.of(answer.citations(), answer.language()));
    return paragraphs;
  }

  /** A row a paragraph: a phone is too narrow for columns. */
  private List<Paragraph> comparison(Answer.Comparison answer) {
    Map<PassageId, Integer> numbers = numbers(answer);
    List<Paragraph> paragraphs = new ArrayList<>(text(answer.lead()));
    answer.opening().ifPresent(point -> paragraphs.add(opening(point, answer, numbers)));
    for (Table.Row row : answer.table().rows()) {
      Paragraph.Writer writer = new Paragraph.Writer().bold(row.label());
      for (int column = 0; column < row.cells().size(); column++) {
        writer.line().italic(answer.table().columns().get(column));
        List<Point> points = row.cells().get(column).points();
        if (points.isEmpty()) {
          writer.line().plain(messages.text(answer.language(), "cell.empty"));
        }
        statements(writer, points, answer, numbers);
      }
      paragraphs.add(writer.done());
    }
    paragraphs.addAll(notes.of(answer.citations(), answer.language()));
    return paragraphs;
  }

  private Paragraph opening(Point point, Answer answer, Map<PassageId, Integer> numbers) {
    Paragraph.Writer writer = new Paragraph.Writer();
    statement(writer, point, answer, numbers);
    return writer.done();
  }

  /** A statement a line; several as a list. */
  private void statements(
      Paragraph.Writer writer, List<Point> points, Answer answer, Map<PassageId, Integer> numbers) {
    String mark = points.size() > 1 ? "• " : "";
    points.forEach(point -> statement(writer.line().plain(mark), point, answer, numbers));
  }

  private void statement(
      Paragraph.Writer writer, Point point, Answer answer, Map<PassageId, Integer> numbers) {
    if (!point.label().isEmpty()) {
      writer.bold(point.label()).plain(": ");
    }
    writer
        .plain(point.quoted() ? quoted(point.text(), answer.language()) : point.text())
        .plain(" [" + numbers.get(point.citation().id()) + "]");
  }

  private String quoted(String text, Language language) {
    return messages.text(language, "quotation", text);
  }

  private static Map<PassageId, Integer> numbers(Answer answer) {
    List<Citation> citations = answer.citations();
    Map<PassageId, Integer> numbers = new HashMap<>();
    IntStream.range(0, citations.size()).forEach(i -> numbers.put(citations.get(i).id(), i + 1));
    return numbers;
  }
}
