package rollenkompass.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rollenkompass.language.Language;

/** Puts an extract together, element by element; what is blank is left out. */
public final class ExtractWriter {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\u200b\\ufeff]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\ufeff]");
  private static final char CELL_END = '\t';

  private final Budget budget;
  private final StringBuilder text = new StringBuilder();
  private final List<Element> elements = new ArrayList<>();

  public ExtractWriter(Budget budget) {
    this.budget = budget;
  }

  /** Adds a heading. */
  public void heading(int level, String wording) {
    String folded = folded(wording);
    if (!folded.isEmpty()) {
      append(folded);
      elements.add(new Element.Heading(Math.max(1, level), folded));
    }
  }

  /** Adds a paragraph, list item or footnote. */
  public void prose(String wording) {
    String folded = folded(wording);
    prose(folded, folded);
  }

  /**
   * Adds a paragraph that is shown otherwise than it stands.
   *
   * @param shown without the hyphens and breaks at the ends of lines
   * @param wording as it stands
   */
  public void prose(String shown, String wording) {
    String folded = folded(shown);
    if (!folded.isEmpty() && !wording.isBlank()) {
      int start = append(wording);
      elements.add(new Element.Prose(folded, start, text.length()));
    }
  }

  /** Adds the rows of a table. */
  public void table(Table table) {
    for (Table.Line line : table.lines()) {
      List<String> cells = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
      if (!cells.isEmpty()) {
        int start = append(String.join(String.valueOf(CELL_END), cells));
        line.shown().ifPresent(shown -> elements.add(new Element.Row(shown, start, text.length())));
      }
    }
  }

  /** A term and what is said about it. */
  public void definition(String term, String meaning) {
    table(new Table(List.of(List.of(folded(term), folded(meaning))), Table.Header.NONE));
  }

  /** The extract of everything added. */
  public Extract extract(Optional<String> title, Optional<Language> language) {
    return new Extract(
        title.map(ExtractWriter::folded).filter(t -> !t.isEmpty()),
        language,
        text.toString(),
        elements);
  }

  private int append(String wording) {
    budget.checkText(text.length() + wording.length());
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(wording);
    return start;
  }

  /** Without soft hyphens, each stretch of white space and control characters one blank. */
  public static String folded(String wording) {
    String visible = INVISIBLE.matcher(wording).replaceAll("");
    return BLANKS.matcher(visible).replaceAll(" ").strip();
  }
}
