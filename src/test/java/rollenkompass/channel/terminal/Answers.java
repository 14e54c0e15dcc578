package rollenkompass.channel.terminal;

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

/** Answers about bakers and brewers, one of each kind. */
final class Answers {
  private Answers() {}

  public static Point point(String id, String label, String text) {
    PassageText source =
        new PassageText(
            Language.DE,
            "handwerk.de.md",
            "Aufgaben: › Bäcker:",
            label,
            text,
            new SourceSpan(0, text.length()),
            text.replace(' ', '\n'));
    Passage passage =
        new Passage(
            new PassageId(id), Optional.empty(), Optional.empty(), source, Optional.empty());
    return new Point(label, text, Citation.of(passage, Language.DE), false);
  }

  public static Answer.Grounded grounded() {
    return new Answer.Grounded(
        Language.DE,
        "Kurz gesagt:",
        Optional.of(point("b.1", "", "Ein Bäcker backt Brot.")),
        List.of(
            new Section(
                "Aufgaben",
                List.of(
                    point("b.2", "Teig", "Er knetet den Teig."),
                    point("b.1", "", "Ein Bäcker backt Brot.")))),
        List.of("Was macht ein Brauer?", "Wann steht ein Bäcker auf?"));
  }

  /** A table whose last cell is empty. */
  public static Answer.Comparison comparison(String text) {
    return new Answer.Comparison(
        Language.DE,
        "Beide im Vergleich:",
        Optional.empty(),
        new Table(
            List.of("Bäcker", "Brauer"),
            List.of(
                row("Aufgaben", text, text),
                new Table.Row(
                    "Zeiten",
                    List.of(
                        new Table.Cell(List.of(point("z.1", "Früh", text), point("z.2", "", text))),
                        new Table.Cell(List.of()))))),
        List.of());
  }

  /** A table of a single row without a label. */
  static Answer.Comparison unlabelled(String text) {
    return new Answer.Comparison(
        Language.DE,
        "So sieht es bei beiden aus:",
        Optional.empty(),
        new Table(List.of("Bäcker", "Brauer"), List.of(row("", text, text))),
        List.of());
  }

  private static Table.Row row(String label, String left, String right) {
    return new Table.Row(
        label,
        List.of(
            new Table.Cell(List.of(point("l." + label, "", left))),
            new Table.Cell(List.of(point("r." + label, "", right)))));
  }
}
