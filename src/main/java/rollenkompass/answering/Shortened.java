package rollenkompass.answering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollenkompass.answering.extractive.Sentences;
import rollenkompass.corpus.SourceSpan;

/** Says an answer again in fewer words. */
final class Shortened {
  /** How many statements of a list are said again. */
  private static final int MOST = 3;

  private Shortened() {}

  /**
   * The heart of an answer: the statement that answers, else the first ones of each part. A
   * statement that is all of the answer is cut to its first sentence; others stay whole, as the
   * figure that was asked for may stand at their end.
   *
   * @param first what stands above the answer's own lead; may be empty
   */
  static Answer.Grounded of(Answer answer, String first) {
    Optional<Point> opening =
        switch (answer) {
          case Answer.Grounded grounded ->
              grounded.sections().isEmpty()
                  ? grounded.opening().map(Shortened::cut)
                  : grounded.opening();
          case Answer.Comparison comparison -> comparison.opening();
          case Answer.Clarification _, Answer.Declined _, Answer.SmallTalk _ -> Optional.empty();
        };
    String own =
        switch (answer) {
          case Answer.Grounded grounded -> grounded.lead();
          case Answer.Comparison comparison -> comparison.lead();
          case Answer.Clarification _, Answer.Declined _, Answer.SmallTalk _ -> "";
        };
    String lead = (first + " " + own).strip();
    List<Section> parts =
        switch (answer) {
          case Answer.Grounded grounded when opening.isEmpty() ->
              grounded.sections().stream()
                  .map(section ->
                      new Section(section.heading(), section.points().subList(0, half(section))))
                  .toList();
          case Answer.Comparison comparison when opening.isEmpty() -> columns(comparison.table());
          default -> List.of();
        };
    return new Answer.Grounded(answer.language(), answer.framing(), lead, opening, parts, answer.suggestions());
  }

  private static int half(Section section) {
    return Math.clamp(section.points().size() / 2, 1, MOST);
  }

  /** The one statement that answers, else the first one of each role. */
  static Answer.Grounded toOne(Answer answer) {
    Answer.Grounded few = of(answer, "");
    if (few.opening().isPresent()) {
      return new Answer.Grounded(
          few.language(),
          few.framing(),
          few.lead(),
          few.opening().map(Shortened::cut),
          List.of(),
          few.suggestions());
    }
    List<Section> first =
        few.sections().stream()
            .map(part -> new Section(part.heading(), part.points().subList(0, 1)))
            .toList();
    return new Answer.Grounded(few.language(), few.framing(), few.lead(), few.opening(), first, few.suggestions());
  }

  /** The first thing that is said of each role. */
  private static List<Section> columns(Table table) {
    return Stream.iterate(0, column -> column < table.columns().size(), column -> column + 1)
        .flatMap(column ->
            first(table, column).stream()
                .map(point -> new Section(table.columns().get(column), List.of(point))))
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
