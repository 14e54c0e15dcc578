package rollenkompass.answering.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Citation;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Origin;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;

/** Says what an answer rests on. */
public final class Proofs {
  /** How many statements are shown with their sources. */
  public static final int MOST = 6;

  private final Wording wording;

  public Proofs(Wording wording) {
    this.wording = wording;
  }

  /** The first statements of an answer in full, each under its origin or where it stands. */
  public Answer of(Answer answer, Language language, String lead) {
    return listed(answer, language, lead, answer.points().limit(MOST).map(Proofs::inFull));
  }

  /**
   * Where the first statements of an answer are from. One that names no source of its own is shown
   * in full, under the heading where it stands.
   */
  public Answer origins(Answer answer, Language language) {
    List<Point> points = answer.points().limit(MOST).toList();
    boolean named = points.stream().allMatch(point -> origin(point).isPresent());
    return named
        ? listed(answer, language, wording.text(language, "lead.origins"), named(points))
        : of(answer, language, wording.text(language, "lead.proof"));
  }

  private static Stream<Point> named(List<Point> points) {
    return points.stream().map(point -> named(point, origin(point).orElseThrow()));
  }

  /** Who says it, what it is about, and where it can be read. */
  private static Point named(Point point, Origin origin) {
    List<String> parts = new ArrayList<>();
    parts.add(origin.label());
    origin.url().ifPresent(parts::add);
    Citation citation = point.citation();
    return new Point(
        citation.text().label(),
        String.join(", ", parts),
        new Citation(citation.passage(), citation.text(), true),
        false);
  }

  private static Optional<Origin> origin(Point point) {
    return point.citation().text().origin();
  }

  private static Answer listed(
      Answer answer, Language language, String lead, Stream<Point> proofs) {
    return new Answer.Grounded(
        language,
        lead,
        Optional.empty(),
        List.of(new Section("", proofs.toList())),
        answer.suggestions());
  }

  private static String title(PassageText text) {
    return text.label().isEmpty() ? DocumentSuggestions.innermost(text.heading()) : text.label();
  }

  private static Point inFull(Point point) {
    Citation citation = point.citation();
    String place = origin(point).map(Origin::label).orElseGet(() -> title(citation.text()));
    return new Point(
        place.isEmpty() ? point.label() : place,
        point.text(),
        new Citation(citation.passage(), citation.text(), true),
        point.quoted());
  }
}
