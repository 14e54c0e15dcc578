package rollenkompass.answering.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.corpus.Sentences;

/** Says of statements that were told just before only what is asked for now. */
public final class ToldAgain {
  private static final int MOST = 2;
  private static final double AS_WELL = 0.7;

  private ToldAgain() {}

  /**
   * What of {@code answer} says most of {@code asked}, under the headings that it has. A statement
   * that is all of the answer stays whole where no sentence of it says most.
   */
  static Answer.Grounded of(Answer answer, AskedWords asked, String lead) {
    List<Section> sections = new ArrayList<>();
    boolean single = answer.points().count() == 1;
    groups(answer)
        .forEach((heading, points) -> {
          List<AskedWords.Said> said =
              points.stream()
                  .map(point -> single ? asked.answering(point) : asked.bestOf(point))
                  .toList();
          double most = said.stream().mapToDouble(AskedWords.Said::weight).max().orElseThrow();
          List<Point> best =
              most == 0
                  ? List.of(said.getFirst().point())
                  : said.stream()
                      .filter(it -> it.weight() >= AS_WELL * most)
                      .limit(MOST)
                      .map(AskedWords.Said::point)
                      .toList();
          sections.add(new Section(heading, best));
        });
    boolean plain = sections.size() == 1;
    Optional<Point> opening =
        plain ? Optional.of(sections.getFirst().points().getFirst()) : Optional.empty();
    return new Answer.Grounded(
        answer.language(),
        answer.framing(),
        lead,
        opening,
        plain ? rest(sections.getFirst()) : sections,
        answer.suggestions());
  }

  /**
   * Of each statement the part that says most of {@code asked}; below {@code lead} where that is a
   * sentence, as more stands better by itself.
   */
  static Answer.Grounded inShort(Answer.Grounded answer, AskedWords asked, String lead) {
    boolean single =
        answer.points().map(asked::heartOf).allMatch(point -> isSentence(point.text()));
    return new Answer.Grounded(
        answer.language(),
        answer.framing(),
        single ? lead : answer.lead(),
        answer.opening().map(asked::heartOf),
        answer.sections().stream()
            .map(part ->
                new Section(part.heading(), part.points().stream().map(asked::heartOf).toList()))
            .toList(),
        answer.suggestions());
  }

  private static boolean isSentence(String text) {
    return Sentences.in(text).size() == 1;
  }

  private static List<Section> rest(Section section) {
    List<Point> more = section.points().subList(1, section.points().size());
    return more.isEmpty() ? List.of() : List.of(new Section(section.heading(), more));
  }

  /** How much any statement of {@code answer} says of {@code asked}. */
  static double most(Answer answer, AskedWords asked) {
    return answer.points().map(asked::bestOf).mapToDouble(AskedWords.Said::weight).max().orElse(0);
  }

  /** The statements by what they are told of. */
  private static Map<String, List<Point>> groups(Answer answer) {
    Map<String, List<Point>> groups = new LinkedHashMap<>();
    switch (answer) {
      case Answer.Grounded told -> {
        told.opening().ifPresent(point -> add(groups, "", Stream.of(point)));
        told.sections().forEach(part -> add(groups, part.heading(), part.points().stream()));
      }
      case Answer.Comparison told -> {
        List<String> columns = told.table().columns();
        IntStream.range(0, columns.size())
            .forEach(i ->
                add(
                    groups,
                    columns.get(i),
                    told.table().rows().stream()
                        .flatMap(row -> row.cells().get(i).points().stream())));
      }
      case Answer.Clarification _, Answer.Declined _, Answer.SmallTalk _ -> {}
    }
    return groups;
  }

  private static void add(Map<String, List<Point>> groups, String heading, Stream<Point> points) {
    List<Point> all = points.toList();
    if (!all.isEmpty()) {
      groups.computeIfAbsent(heading, _ -> new ArrayList<>()).addAll(all);
    }
  }
}
