package rollenkompass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** README.md, taken apart so that tests can hold it against the program. */
public final class Readme {
  private static final String TEXT = read();

  private Readme() {}

  /**
   * A fenced block.
   *
   * @param info what stands behind the opening fence: a language, perhaps a file name
   * @param content its lines, each with its line break
   */
  public record Fence(String info, String content) {}

  /** All of it. */
  public static String text() {
    return TEXT;
  }

  /** Every fenced block in its order. */
  public static List<Fence> fences() {
    List<Fence> fences = new ArrayList<>();
    visit(
        new AbstractVisitor() {
          @Override
          public void visit(FencedCodeBlock block) {
            fences.add(new Fence(block.getInfo(), block.getLiteral()));
          }
        });
    return fences;
  }

  /** Every piece of code within a sentence or a table. */
  public static List<String> codeSpans() {
    List<String> spans = new ArrayList<>();
    visit(
        new AbstractVisitor() {
          @Override
          public void visit(Code code) {
            spans.add(code.getLiteral());
          }
        });
    return spans;
  }

  /** Where links and pictures point. */
  public static List<String> destinations() {
    List<String> destinations = new ArrayList<>();
    visit(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            destinations.add(link.getDestination());
          }

          @Override
          public void visit(Image image) {
            destinations.add(image.getDestination());
          }
        });
    return destinations;
  }

  /** The words of every heading. */
  public static List<String> headings() {
    List<String> headings = new ArrayList<>();
    visit(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            headings.add(((Text) heading.getFirstChild()).getLiteral());
          }
        });
    return headings;
  }

  /** The rows of every table with these columns; cells as they are written. */
  public static List<List<String>> table(String... columns) {
    List<List<String>> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : TEXT.lines().toList()) {
      List<String> cells = cells(line);
      inside = line.startsWith("|") && (inside || cells.equals(List.of(columns)));
      if (inside && !cells.equals(List.of(columns)) && !line.startsWith("| ---")) {
        rows.add(cells);
      }
    }
    return rows;
  }

  /** A cell without the marks of code around its words. */
  public static String plain(String cell) {
    return cell.replace("`", "");
  }

  private static List<String> cells(String line) {
    String inner = line.replaceFirst("^\\|", "").replaceFirst("\\|\\s*$", "");
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }

  private static void visit(AbstractVisitor visitor) {
    Parser.builder().build().parse(TEXT).accept(visitor);
  }

  private static String read() {
    try {
      return Files.readString(Path.of("README.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
