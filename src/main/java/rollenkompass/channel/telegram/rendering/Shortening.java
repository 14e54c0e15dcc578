package rollenkompass.channel.telegram.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.Table;

/**
 * Shortens an answer from its end, statement by statement with its source; a last statement that is
 * too long by itself is cut.
 */
public final class Shortening {
  private Shortening() {}

  /** {@code answer} as a single message with all the sources of what it still says. */
  public static String toOneMessage(Answer answer, TelegramRenderer renderer) {
    List<String> parts = renderer.render(answer);
    return parts.size() == 1
        ? parts.getFirst()
        : shorter(answer)
            .map(less -> toOneMessage(less, renderer))
            .orElseGet(() -> renderer.renderStart(answer));
  }

  private static Optional<Answer> shorter(Answer answer) {
    return switch (answer) {
      case Answer.Grounded grounded -> shorter(grounded);
      case Answer.Comparison comparison -> shorter(comparison);
      case Answer.Clarification _, Answer.Declined _, Answer.SmallTalk _ -> Optional.empty();
    };
  }

  private static Optional<Answer> shorter(Answer.Grounded answer) {
    List<Section> sections = answer.sections();
    if (sections.isEmpty()) {
      return Optional.empty();
    }
    List<Section> others = withoutLast(sections);
    List<Point> points = sections.getLast().points();
    if (points.size() > 1) {
      Section less = new Section(sections.getLast().heading(), withoutLast(points));
      List<Section> shortened = new ArrayList<>(others);
      shortened.add(less);
      return Optional.of(answer.withSections(shortened));
    }
    boolean saysSomething = !others.isEmpty() || answer.opening().isPresent();
    return saysSomething ? Optional.of(answer.withSections(others)) : Optional.empty();
  }

  private static Optional<Answer> shorter(Answer.Comparison answer) {
    List<Table.Row> rows = answer.table().rows();
    if (rows.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Answer.Comparison(
            answer.language(),
            answer.framing(),
            answer.lead(),
            answer.opening(),
            new Table(answer.table().columns(), withoutLast(rows)),
            answer.suggestions()));
  }

  private static <T> List<T> withoutLast(List<T> list) {
    return list.subList(0, list.size() - 1);
  }
}
