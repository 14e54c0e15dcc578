package rollenkompass.answering.document;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Citation;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Origin;
import rollenkompass.language.Language;

/** Says what an answer rests on. */
public final class Proofs {
  /** How many statements are shown with their sources. */
  public static final int MOST = 6;

  private final Origins origins;
  private final DocumentRoute documents;
  private final Wording wording;

  public Proofs(Corpus corpus, DocumentRoute documents, Wording wording) {
    this.origins = new Origins(corpus, wording);
    this.documents = documents;
    this.wording = wording;
  }

  /** The first statements of an answer in full, each under its origin or where it stands. */
  public Answer of(Answer answer, Language language, String lead) {
    List<Point> full = answer.points().limit(MOST).map(Proofs::inFull).toList();
    return listed(answer, language, lead, List.of(new Section("", full)));
  }

  /**
   * Where the first statements of an answer are from, by source and year. One from an operator's
   * document is shown in full, under the heading where it stands.
   *
   * @param lead the message above them where none is shown in full
   */
  public Answer origins(Answer answer, Language language, String lead) {
    List<Point> points = answer.points().limit(MOST).toList();
    boolean shown =
        points.stream()
            .anyMatch(point ->
                Origins.of(point).isEmpty() && documents.isPlain(point.citation().passage()));
    return shown
        ? of(answer, language, wording.text(language, "lead.proof"))
        : listed(answer, language, wording.text(language, lead), origins.named(points));
  }

  /** From when the first statements of an answer are. */
  public Answer dates(Answer answer, Language language) {
    List<Point> points = answer.points().limit(MOST).toList();
    return listed(
        answer, language, wording.text(language, "lead.dates"), origins.dated(points, language));
  }

  /** The same for who asks whether they are old: with a yes where the sources call them so. */
  public Answer ages(Answer answer, Language language) {
    List<Point> points = answer.points().limit(MOST).toList();
    long old = points.stream().filter(origins::isCalledOld).count();
    String lead =
        old == 0 ? "lead.dates" : old == points.size() ? "lead.dates.old" : "lead.dates.partly_old";
    return listed(answer, language, wording.text(language, lead), origins.dated(points, language));
  }

  private static Answer listed(
      Answer answer, Language language, String lead, List<Section> proofs) {
    return new Answer.Grounded(language, lead, Optional.empty(), proofs, answer.suggestions());
  }

  /** Below who says it, unless it says so itself, or where it stands. */
  private static Point inFull(Point point) {
    Citation citation = point.citation();
    String place =
        Origins.of(point)
            .filter(origin -> !origin.isNamedIn(point.text()))
            .map(Origin::label)
            .orElseGet(() -> Origins.title(citation.text()));
    return new Point(
        place.isEmpty() ? point.label() : place,
        point.text(),
        new Citation(citation.passage(), citation.text(), true),
        point.quoted());
  }
}
