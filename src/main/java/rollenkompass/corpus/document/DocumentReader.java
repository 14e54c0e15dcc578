package rollenkompass.corpus.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rollenkompass.corpus.Document;
import rollenkompass.corpus.PassageId;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.format.UnreadableException;

/** Reads one document of any format and names its passages. */
public final class DocumentReader {
  private final Roles roles;
  private final Path folder;
  private final IdPrefixes idPrefixes;
  private final Headings headings;
  private final FileReader reader;

  /** A reader of {@code files} below {@code folder}. */
  public DocumentReader(Roles roles, Path folder, List<Path> files, Extracts extracts) {
    this.roles = roles;
    this.folder = folder;
    this.idPrefixes =
        new IdPrefixes(files.stream().map(this::name).filter(FileReader::reads).toList());
    this.headings = new Headings(roles);
    this.reader = new FileReader(headings, extracts);
  }

  /**
   * The document in {@code file}, one of those files.
   *
   * @throws CorpusException where a Markdown or text file has no statement, or its form is wrong
   * @throws UnreadableException where a file of another program gives no text
   */
  public ReadDocument read(Path file) {
    String name = name(file);
    Reading reading = reader.read(file, name);
    Document document =
        new Document(
            name,
            reading.title().orElse(name),
            reading.language(),
            reading.origin().source(),
            reading.origin().licence(),
            reading.origin().date(),
            reading.text());
    return new ReadDocument(file, document, passages(document, reading.blocks()));
  }

  /** The name of the document in {@code file}. */
  public String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private List<ReadDocument.ReadPassage> passages(Document document, List<Block> blocks) {
    Classification sections = new Classification(roles, headings, document.title(), blocks);
    Map<String, Integer> counts = new HashMap<>();
    List<ReadDocument.ReadPassage> passages = new ArrayList<>();
    String prefix = idPrefixes.of(document.name());
    for (Block read : blocks) {
      Block block = read.in(sections.of(read));
      String place = prefix + slugs(block.section());
      int number = counts.merge(place, 1, Integer::sum);
      PassageText wording =
          new PassageText(
              document.language(),
              document.name(),
              block.section().breadcrumbs().text(),
              block.label(),
              block.text(),
              block.span(),
              block.span().in(document.text()),
              block.origin());
      PassageId id = new PassageId(block.id().orElse(place + "." + number));
      passages.add(new ReadDocument.ReadPassage(id, block.id().isPresent(), block, wording));
    }
    return passages;
  }

  private static String slugs(Section section) {
    StringBuilder path = new StringBuilder();
    section.headings().forEach(heading -> path.append('/').append(IdPrefixes.slug(heading)));
    return path.toString();
  }
}
