package rollenkompass.answering.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Citation;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Origin;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;

/** Says what an answer rests on. */
public final class Proofs {
  /** How many statements are shown with their sources. */
  public static final int MOST = 6;

  private final Corpus corpus;
  private final DocumentRoute documents;
  private final Wording wording;

  public Proofs(Corpus corpus, DocumentRoute documents, Wording wording) {
    this.corpus = corpus;
    this.documents = documents;
    this.wording = wording;
  }

  /** The first statements of an answer in full, each under its origin or where it stands. */
  public Answer of(Answer answer, Language language, String lead) {
    return listed(answer, language, lead, answer.points().limit(MOST).map(Proofs::inFull));
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
            .anyMatch(
                point -> origin(point).isEmpty() && documents.isPlain(point.citation().passage()));
    return shown
        ? of(answer, language, wording.text(language, "lead.proof"))
        : listed(answer, language, wording.text(language, lead), named(points));
  }

  /** Each statement under its source; those from the same document without one as one. */
  private Stream<Point> named(List<Point> points) {
    Set<String> known = new HashSet<>();
    return points.stream()
        .filter(point -> origin(point).isPresent() || known.add(point.citation().text().document()))
        .map(point ->
            named(
                point,
                origin(point).map(Proofs::source).orElseGet(() -> document(point.citation()))));
  }

  /** What it is about, and who says it. */
  private static Point named(Point point, String source) {
    Citation citation = point.citation();
    return new Point(
        citation.text().label(),
        source,
        new Citation(citation.passage(), citation.text(), true),
        false);
  }

  /** Who says it, and where it can be read. */
  private static String source(Origin origin) {
    return origin.url().map(url -> origin.label() + ", " + url).orElseGet(origin::label);
  }

  /** The title, the source and the date of the document that holds a passage. */
  private String document(Citation citation) {
    String name = citation.text().document();
    return corpus.documents().stream()
        .filter(document -> document.name().equals(name))
        .findFirst()
        .map(document ->
            Stream.of(Optional.of(document.title()), document.source(), document.date())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ")))
        .orElse(name);
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
