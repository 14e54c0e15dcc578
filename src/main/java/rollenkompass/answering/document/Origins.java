package rollenkompass.answering.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.answering.Citation;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Document;
import rollenkompass.corpus.Origin;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.language.OwnFile;

/** Says who says a statement, and from when it is, without saying it again. */
final class Origins {
  private static final Map<Language, List<String>> OLD =
      Stream.of(Language.values())
          .collect(
              Collectors.toMap(
                  language -> language,
                  language -> OwnFile.lines(Origins.class, "old." + language.code() + ".txt")));

  private final Corpus corpus;
  private final Wording wording;

  Origins(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.wording = wording;
  }

  /** Who says a statement, where its document names that for it alone. */
  static Optional<Origin> of(Point point) {
    return point.citation().text().origin();
  }

  /** What a passage is about: its label, else the heading that it stands under. */
  static String title(PassageText text) {
    return text.label().isEmpty() ? DocumentSuggestions.innermost(text.heading()) : text.label();
  }

  /** Each statement beside its source; several from one document below that. */
  List<Section> named(List<Point> points) {
    Map<String, List<Point>> byDocument =
        points.stream()
            .filter(point -> of(point).isEmpty())
            .collect(
                Collectors.groupingBy(
                    point -> document(point.citation()), LinkedHashMap::new, Collectors.toList()));
    List<Point> beside = new ArrayList<>();
    of(points).forEach(point -> beside.add(titled(point, source(of(point).orElseThrow()))));
    List<Section> below = new ArrayList<>();
    byDocument.forEach((document, of) -> {
      if (of.size() == 1) {
        beside.add(titled(of.getFirst(), document));
      } else {
        below.add(
            new Section(
                document,
                of.stream()
                    .map(point -> shown(point, "", title(point.citation().text())))
                    .toList()));
      }
    });
    return Stream.concat(
            beside.isEmpty() ? Stream.empty() : Stream.of(new Section("", beside)), below.stream())
        .toList();
  }

  private static Stream<Point> of(List<Point> points) {
    return points.stream().filter(point -> of(point).isPresent());
  }

  /** Each statement beside the year or the date that it is from, and who says it. */
  List<Section> dated(List<Point> points, Language language) {
    return List.of(
        new Section(
            "",
            points.stream()
                .map(point -> titled(point, date(point)))
                .map(point -> isCalledOld(point) ? calledOld(point, language) : point)
                .toList()));
  }

  /** Whether a passage says itself that what it tells is old. */
  boolean isCalledOld(Point point) {
    return Stream.of(Language.values())
        .anyMatch(language -> {
          String text = point.citation().passage().in(language).text().toLowerCase(Locale.ROOT);
          return OLD.get(language).stream().anyMatch(text::contains);
        });
  }

  private Point calledOld(Point point, Language language) {
    return shown(point, point.label(), wording.text(language, "origin.old", point.text()));
  }

  private String date(Point point) {
    return of(point)
        .map(origin -> dated(origin.year(), origin.source()))
        .or(() -> holding(point.citation()).map(it -> dated(it.date(), it.title())))
        .orElseGet(() -> point.citation().text().document());
  }

  private static String dated(Optional<String> date, String source) {
    return date.map(from -> from + " (" + source + ")").orElse(source);
  }

  private static Point titled(Point point, String text) {
    return shown(point, point.citation().text().label(), text);
  }

  private static Point shown(Point point, String label, String text) {
    Citation citation = point.citation();
    return new Point(label, text, new Citation(citation.passage(), citation.text(), true), false);
  }

  /** Who says it, and where it can be read. */
  private static String source(Origin origin) {
    return origin.url().map(url -> origin.label() + ", " + url).orElseGet(origin::label);
  }

  /** The title, the source and the date of the document that holds a passage. */
  private String document(Citation citation) {
    return holding(citation)
        .map(document ->
            Stream.of(Optional.of(document.title()), document.source(), document.date())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ")))
        .orElseGet(() -> citation.text().document());
  }

  private Optional<Document> holding(Citation citation) {
    String name = citation.text().document();
    return corpus.documents().stream().filter(it -> it.name().equals(name)).findFirst();
  }
}
