package rollenkompass.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * A document with its statements.
 *
 * @param file where it was read from
 */
record ReadDocument(Path file, Document document, List<ReadPassage> passages) {
  ReadDocument {
    passages = List.copyOf(passages);
  }

  /**
   * A statement with its name.
   *
   * @param explicitId whether the document itself gives the id
   * @param block what was read
   * @param wording the statement as a citation needs it
   */
  record ReadPassage(PassageId id, boolean explicitId, Block block, PassageText wording) {}
}
