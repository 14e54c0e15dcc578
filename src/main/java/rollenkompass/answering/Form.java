package rollenkompass.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The form in which statements are best read: what stands alone is prose, and in a list all have a
 * title or none has.
 */
final class Form {
  /** From so many statements on, titles help to find the one that is looked for. */
  private static final int LONG = 3;

  private Form() {}

  /** Statements, the first one as prose unless the sentence above announces a list of its kind. */
  static Answer.Grounded of(Answer.Grounded answer) {
    Optional<Point> opening = answer.opening();
    List<Section> sections = new ArrayList<>(answer.sections());
    boolean announced = answer.lead().endsWith(":");
    boolean listed = !sections.isEmpty() && sections.getFirst().heading().isEmpty();
    if (listed && opening.filter(point -> announced && hasTitle(point)).isPresent()) {
      sections.set(0, sections.getFirst().startingWith(opening.get()));
      opening = Optional.empty();
    } else if (listed && opening.isEmpty() && (!announced || isSingle(sections))) {
      List<Point> points = sections.removeFirst().points();
      opening = Optional.of(points.getFirst());
      if (points.size() > 1) {
        sections.addFirst(new Section("", points.subList(1, points.size())));
      }
    }
    return new Answer.Grounded(
        answer.language(),
        answer.framing(),
        answer.lead(),
        opening.map(Form::alone),
        sections.stream().map(part -> new Section(part.heading(), alike(part.points()))).toList(),
        answer.suggestions());
  }

  private static boolean isSingle(List<Section> sections) {
    return sections.size() == 1 && sections.getFirst().points().size() == 1;
  }

  /** Roles side by side, where all the statements of a row have a title or none has. */
  static Answer.Comparison of(Answer.Comparison answer) {
    return new Answer.Comparison(
        answer.language(),
        answer.framing(),
        answer.lead(),
        answer.opening().map(Form::alone),
        new Table(
            answer.table().columns(), answer.table().rows().stream().map(Form::alike).toList()),
        answer.suggestions());
  }

  private static Table.Row alike(Table.Row row) {
    List<Point> points = row.cells().stream().flatMap(cell -> cell.points().stream()).toList();
    boolean single = row.cells().stream().allMatch(cell -> cell.points().size() < 2);
    List<Point> alike = single ? untitled(points) : alike(points);
    List<Table.Cell> cells = new ArrayList<>();
    int start = 0;
    for (Table.Cell cell : row.cells()) {
      int end = start + cell.points().size();
      cells.add(new Table.Cell(alike.subList(start, end)));
      start = end;
    }
    return new Table.Row(row.label(), cells);
  }

  /** A statement that stands by itself. */
  private static Point alone(Point point) {
    return alike(List.of(point)).getFirst();
  }

  /** The statements of a list: all with their titles where these tell the most of them apart. */
  private static List<Point> alike(List<Point> points) {
    long telling = points.stream().filter(point -> !point.label().isEmpty()).count();
    boolean all = points.size() > 1 && telling == points.size();
    boolean most = points.size() >= LONG && 2 * telling > points.size();
    boolean titled = (all || most) && points.stream().allMatch(Form::hasTitle);
    return titled ? points.stream().map(Form::titled).toList() : untitled(points);
  }

  /** Without their titles, where none is needed to understand a statement; else as they are. */
  private static List<Point> untitled(List<Point> points) {
    return points.stream().allMatch(point -> point.label().isEmpty() || isSentence(point))
        ? points.stream().map(point -> labelled("", point)).toList()
        : points;
  }

  /** Whether the source gives it a title that does not only say where it stands. */
  private static boolean hasTitle(Point point) {
    return !point.citation().quotedInAnswer() && !point.citation().text().label().isEmpty();
  }

  private static boolean isSentence(Point point) {
    return !point.citation().quotedInAnswer()
        && Labels.isSentence(point.citation().text().language(), point.text());
  }

  private static Point titled(Point point) {
    return labelled(point.citation().text().label(), point);
  }

  private static Point labelled(String label, Point point) {
    return new Point(label, point.text(), point.citation(), point.quoted());
  }
}
