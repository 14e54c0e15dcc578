package rollenkompass.answering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollenkompass.answering.extractive.Sentences;
import rollenkompass.corpus.SourceSpan;

/** Says an answer again in fewer words. */
final class Shortened {
  private Shortened() {}

  /**
   * The heart of an answer: the statement that answers, else the first one of each part, each in
   * its first sentence; what tells several roles apart stays whole.
   *
   * @param lead what stands above it in place of the answer's own words
   */
  static Answer.Grounded of(Answer answer, String lead) {
    Optional<Point> opening =
        switch (answer) {
          case Answer.Grounded grounded -> grounded.opening().map(Shortened::cut);
          case Answer.Comparison comparison -> comparison.opening();
          case Answer.Clarification _, Answer.Declined _, Answer.SmallTalk _ -> Optional.empty();
        };
    List<Section> parts =
        switch (answer) {
          case Answer.Grounded grounded when opening.isEmpty() ->
              grounded.sections().stream()
                  .map(section ->
                      new Section(section.heading(), List.of(cut(section.points().getFirst()))))
                  .toList();
          case Answer.Comparison comparison when opening.isEmpty() -> columns(comparison.table());
          default -> List.of();
        };
    return new Answer.Grounded(answer.language(), lead, opening, parts, answer.suggestions());
  }

  /** The first thing that is said of each role. */
  private static List<Section> columns(Table table) {
    return Stream.iterate(0, column -> column < table.columns().size(), column -> column + 1)
        .flatMap(column ->
            first(table, column).stream()
                .map(point -> new Section(table.columns().get(column), List.of(cut(point)))))
        .toList();
  }

  private static Optional<Point> first(Table table, int column) {
    return table.rows().stream()
        .flatMap(row -> row.cells().get(column).points().stream())
        .findFirst();
  }

  private static Point cut(Point point) {
    SourceSpan first = Sentences.in(point.text()).getFirst();
    String text = point.text().substring(first.start(), first.end());
    return new Point(point.label(), text, point.citation(), point.quoted());
  }
}
