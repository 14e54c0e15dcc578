package rollenkompass.answering.told;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.Table;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Sentences;
import rollenkompass.corpus.SourceSpan;
import rollenkompass.retrieval.RoleNames;

/** Says an answer again in fewer words. */
public final class Shortened {
  /** How many statements of a list are said again. */
  private static final int MOST = 3;

  private static final int FEW = 2;

  private final List<RoleNames> roles;

  /** What shortens answers about {@code roles}. */
  public Shortened(Roles roles) {
    this.roles = roles.roles().stream().map(RoleNames::of).toList();
  }

  /**
   * The heart of an answer: the statement that answers, else the first half of each part. A
   * statement that is all of the answer is cut to its first sentence; others stay whole, as the
   * figure that was asked for may stand at their end.
   */
  public Answer.Grounded of(Answer answer) {
    return switch (answer) {
      case Answer.Grounded told when told.points().count() == 1 -> cut(told);
      case Answer.Grounded told when told.opening().isPresent() ->
          with(told, told.lead(), told.opening(), List.of());
      case Answer.Grounded told -> starts(told, Shortened::half);
      case Answer.Comparison told when told.opening().isPresent() ->
          with(told, told.lead(), told.opening(), List.of());
      case Answer.Comparison told -> with(told, told.lead(), told.opening(), columns(told.table()));
      case Answer.Clarification _, Answer.Declined _, Answer.SmallTalk _ ->
          with(answer, "", Optional.empty(), List.of());
    };
  }

  private static int half(Section section) {
    return Math.clamp(section.points().size() / 2, 1, MOST);
  }

  /** The one statement that answers, else the first one of each role. */
  public Answer.Grounded toOne(Answer answer) {
    Answer.Grounded few = of(answer);
    return few.opening().isPresent() ? cut(few) : starts(few, _ -> 1);
  }

  /** The first one or two statements, of each role one, in full. */
  public static Answer.Grounded toFirst(Answer answer) {
    return switch (answer) {
      case Answer.Grounded told when told.opening().isPresent() ->
          with(told, told.lead(), told.opening(), List.of());
      case Answer.Grounded told -> starts(told, _ -> told.sections().size() > 1 ? 1 : FEW);
      case Answer.Comparison told when told.opening().isPresent() ->
          with(told, told.lead(), told.opening(), List.of());
      case Answer.Comparison told -> with(told, told.lead(), told.opening(), columns(told.table()));
      case Answer.Clarification _, Answer.Declined _, Answer.SmallTalk _ ->
          with(answer, "", Optional.empty(), List.of());
    };
  }

  /** The first points of each section. */
  private static Answer.Grounded starts(Answer.Grounded told, ToIntFunction<Section> count) {
    List<Section> starts =
        told.sections().stream()
            .map(part ->
                new Section(
                    part.heading(),
                    part.points()
                        .subList(0, Math.min(part.points().size(), count.applyAsInt(part)))))
            .toList();
    return with(told, told.lead(), told.opening(), starts);
  }

  /** The first sentence of each statement. */
  private Answer.Grounded cut(Answer.Grounded told) {
    List<Section> sections =
        told.sections().stream()
            .map(
                part -> new Section(part.heading(), part.points().stream().map(this::cut).toList()))
            .toList();
    return with(told, told.lead(), told.opening().map(this::cut), sections);
  }

  private long named(String text) {
    return roles.stream().filter(role -> role.isIn(text)).count();
  }

  private static Answer.Grounded with(
      Answer answer, String lead, Optional<Point> opening, List<Section> sections) {
    return new Answer.Grounded(
        answer.language(), answer.framing(), lead, opening, sections, answer.suggestions());
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

  /** The first sentence; all of it where that names only a part of the roles that it sets apart. */
  private Point cut(Point point) {
    SourceSpan first = Sentences.in(point.text()).getFirst();
    String text = point.text().substring(first.start(), first.end());
    if (named(text) < named(point.text())) {
      return point;
    }
    return new Point(point.label(), text, point.citation(), point.quoted());
  }
}
