package rollenkompass.answering.wording;

import java.util.ArrayList;
import java.util.List;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;

/** Keeps the beginning of an answer that is not quite what was asked for. */
final class Beginning {
  private static final int MOST = 2;

  private Beginning() {}

  /** The first of an answer below {@code lead}. */
  static Answer of(Answer answer, String lead) {
    return switch (answer) {
      case Answer.Comparison table when table.opening().isPresent() ->
          new Answer.Grounded(
              table.language(), lead, table.opening(), List.of(), table.suggestions());
      case Answer.Grounded told ->
          new Answer.Grounded(
              told.language(),
              lead,
              told.opening(),
              first(told.sections(), MOST - told.opening().stream().toList().size()),
              told.suggestions());
      default -> answer.below(Framing.PLAIN, lead);
    };
  }

  private static List<Section> first(List<Section> sections, int most) {
    List<Section> first = new ArrayList<>();
    int left = most;
    for (Section section : sections) {
      List<Point> points = section.points().stream().limit(left).toList();
      left -= points.size();
      if (!points.isEmpty()) {
        first.add(new Section(section.heading(), points));
      }
    }
    return first;
  }
}
