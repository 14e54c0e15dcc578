package rollenkompass.corpus.document;

import java.util.List;
import java.util.Optional;
import rollenkompass.corpus.Origin;
import rollenkompass.language.Language;

/**
 * What a file of any kind says, before its statements get names.
 *
 * @param title as the document names itself, else its first heading
 * @param language that the document or its name declares, else that its words tell
 * @param origin where the document says it comes from
 * @param text that spans count in
 * @param blocks its statements in their order
 */
record Reading(
    Optional<String> title, Language language, Origin origin, String text, List<Block> blocks) {
  Reading {
    blocks = List.copyOf(blocks);
  }

  /**
   * Where a document comes from.
   *
   * @param source who says so
   * @param licence under which it may be used
   * @param date of the text
   */
  record Origin(Optional<String> source, Optional<String> licence, Optional<String> date) {
    static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
