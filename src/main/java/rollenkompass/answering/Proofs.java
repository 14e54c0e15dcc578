package rollenkompass.answering;

import java.util.List;
import java.util.Optional;
import rollenkompass.language.Language;

/** Says what an answer rests on. */
final class Proofs {
  /** How many statements are shown with their sources. */
  static final int MOST = 6;

  private Proofs() {}

  /** The first statements of an answer in full, each under the heading where it stands. */
  static Answer of(Answer answer, Language language, String lead) {
    List<Point> proofs = answer.points().limit(MOST).map(Proofs::inFull).toList();
    return new Answer.Grounded(
        language, lead, Optional.empty(), List.of(new Section("", proofs)), answer.suggestions());
  }

  private static Point inFull(Point point) {
    Citation citation = point.citation();
    String heading = DocumentSuggestions.innermost(citation.text().heading());
    return new Point(
        heading.isEmpty() ? point.label() : heading,
        point.text(),
        new Citation(citation.passage(), citation.text(), true),
        point.quoted());
  }
}
