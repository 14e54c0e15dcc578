package rollenkompass.channel.telegram;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Citation;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.Table;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.SourceSpan;
import rollenkompass.language.Language;

/** Answers to render. */
public final class Answers {
  private Answers() {}

  /** A passage that has a German source and an English side. */
  public static Passage passage(String id, String german, String english) {
    return new Passage(
        new PassageId(id),
        Optional.empty(),
        Optional.empty(),
        text(Language.DE, "rollen.de.md", german),
        Optional.of(text(Language.EN, "rollen.en.md", english)));
  }

  /** A passage that only a German document has. */
  public static Passage german(String id, String german) {
    return new Passage(
        new PassageId(id),
        Optional.empty(),
        Optional.empty(),
        text(Language.DE, "artikel.txt", german),
        Optional.empty());
  }

  public static Point point(Passage passage, Language language) {
    Citation citation = Citation.of(passage, language);
    boolean quoted = citation.text().language() != language;
    return new Point(citation.text().label(), citation.text().text(), citation, quoted);
  }

  public static Answer.Grounded grounded(Language language, String lead, Point... points) {
    return new Answer.Grounded(
        language,
        lead,
        Optional.empty(),
        List.of(new Section("Aufgaben", List.of(points))),
        List.of("Und der andere?"));
  }

  public static Answer.Comparison comparison(Language language, Point left) {
    Table.Row row =
        new Table.Row("Budget", List.of(new Table.Cell(List.of(left)), new Table.Cell(List.of())));
    return new Answer.Comparison(
        language,
        "Nebeneinander:",
        Optional.empty(),
        new Table(List.of("SMM", "OMM"), List.of(row)),
        List.of());
  }

  private static PassageText text(Language language, String document, String text) {
    return new PassageText(
        language, document, "Rollen › SMM", "Titel", text, new SourceSpan(0, text.length()), text);
  }
}
