package rollenkompass.answering.told;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.Table;
import rollenkompass.corpus.PassageId;

/** Says of an answer again what was told of it. */
public final class Retold {
  private final Set<PassageId> told;

  private Retold(Set<PassageId> told) {
    this.told = told;
  }

  /**
   * The answer without the statements that rest on other passages than {@code told}.
   *
   * @param told at least one passage that the answer cites
   */
  public static Answer of(Answer answer, Set<PassageId> told) {
    return new Retold(told).of(answer);
  }

  private Answer of(Answer answer) {
    return switch (answer) {
      case Answer.Grounded grounded ->
          new Answer.Grounded(
              grounded.language(),
              grounded.framing(),
              grounded.lead(),
              grounded.opening().filter(this::isTold),
              grounded.sections().stream().flatMap(part -> section(part).stream()).toList(),
              grounded.suggestions());
      case Answer.Comparison comparison -> comparison(comparison);
      case Answer.Clarification _, Answer.Declined _, Answer.SmallTalk _ -> answer;
    };
  }

  private Answer comparison(Answer.Comparison answer) {
    Optional<Point> opening = answer.opening().filter(this::isTold);
    List<Table.Row> rows =
        answer.table().rows().stream()
            .map(row -> new Table.Row(row.label(), row.cells().stream().map(this::cell).toList()))
            .filter(row -> row.cells().stream().anyMatch(cell -> !cell.points().isEmpty()))
            .toList();
    return rows.isEmpty()
        ? new Answer.Grounded(
            answer.language(),
            answer.framing(),
            answer.lead(),
            opening,
            List.of(),
            answer.suggestions())
        : new Answer.Comparison(
            answer.language(),
            answer.framing(),
            answer.lead(),
            opening,
            new Table(answer.table().columns(), rows),
            answer.suggestions());
  }

  private Optional<Section> section(Section section) {
    List<Point> points = points(section.points());
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(section.heading(), points));
  }

  private Table.Cell cell(Table.Cell cell) {
    return new Table.Cell(points(cell.points()));
  }

  private List<Point> points(List<Point> points) {
    return points.stream().filter(this::isTold).toList();
  }

  private boolean isTold(Point point) {
    return told.contains(point.citation().id());
  }
}
