package rollenkompass.corpus.document;

import java.nio.file.Path;
import java.util.List;
import rollenkompass.corpus.Document;
import rollenkompass.corpus.PassageId;
import rollenkompass.corpus.PassageText;

/**
 * A document with its statements.
 *
 * @param file where it was read from
 */
public record ReadDocument(Path file, Document document, List<ReadPassage> passages) {
  public ReadDocument {
    passages = List.copyOf(passages);
  }

  /**
   * A statement with its name.
   *
   * @param explicitId whether the document itself gives the id
   * @param block what was read
   * @param wording the statement as a citation needs it
   */
  public record ReadPassage(PassageId id, boolean explicitId, Block block, PassageText wording) {}
}
