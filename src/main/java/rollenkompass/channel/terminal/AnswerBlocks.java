package rollenkompass.channel.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Citation;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.Table;
import rollenkompass.corpus.PassageId;
import rollenkompass.language.Language;

/** Takes an answer apart into blocks and numbers its sources in the order of first use. */
final class AnswerBlocks {
  private final Language language;
  private final Map<PassageId, Integer> numbers = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();

  private AnswerBlocks(Answer answer) {
    this.language = answer.language();
    for (Citation citation : answer.citations()) {
      numbers.put(citation.id(), numbers.size() + 1);
    }
  }

  /** The blocks of {@code answer}, in reading order. */
  static List<Block> of(Answer answer) {
    AnswerBlocks parts = new AnswerBlocks(answer);
    switch (answer) {
      case Answer.Grounded grounded -> parts.add(grounded.inOneForm());
      case Answer.Comparison comparison -> parts.add(comparison.inOneForm());
      case Answer.Clarification clarification -> parts.paragraph(clarification.text());
      case Answer.Declined declined -> parts.add(declined);
      case Answer.SmallTalk smallTalk -> parts.paragraph(smallTalk.text());
    }
    return List.copyOf(parts.blocks);
  }

  private void add(Answer.Grounded grounded) {
    paragraph(grounded.lead());
    grounded.opening().ifPresent(point -> paragraph(item(point).line()));
    for (Section section : grounded.sections()) {
      if (!section.heading().isBlank()) {
        blocks.add(new Block.Heading(section.heading()));
      }
      if (section.points().size() == 1) {
        paragraph(item(section.points().getFirst()).line());
      } else {
        section.points().forEach(point -> blocks.add(item(point)));
      }
    }
  }

  private void add(Answer.Declined declined) {
    paragraph(declined.text());
    declined.nearest().forEach(point -> paragraph(item(point).line()));
  }

  private void add(Answer.Comparison comparison) {
    paragraph(comparison.lead());
    comparison.opening().ifPresent(point -> paragraph(item(point).line()));
    Table table = comparison.table();
    blocks.add(new Block.Grid(table.columns(), table.rows().stream().map(this::row).toList()));
  }

  private Block.Grid.Row row(Table.Row row) {
    return new Block.Grid.Row(row.label(), row.cells().stream().map(this::cell).toList());
  }

  private List<Block.Item> cell(Table.Cell cell) {
    return cell.points().isEmpty()
        ? List.of(new Block.Item("", TerminalMessages.text(language, "silent")))
        : cell.points().stream().map(this::item).toList();
  }

  private void paragraph(String text) {
    if (!text.isBlank()) {
      blocks.add(new Block.Paragraph(text));
    }
  }

  private Block.Item item(Point point) {
    String text =
        point.quoted() ? TerminalMessages.text(language, "quoted", point.text()) : point.text();
    return new Block.Item(point.label(), text + " [" + numbers.get(point.citation().id()) + "]");
  }
}
