package rollenkompass.corpus.document;

import java.util.Optional;
import rollenkompass.corpus.Origin;
import rollenkompass.corpus.SourceSpan;

/**
 * A statement as a reader of one format found it.
 *
 * @param id where the document gives one
 * @param section where it stands
 * @param label its title; may be empty
 * @param text its wording without markup
 * @param span where the wording stands
 * @param origin who says so, where the document names it
 */
public record Block(
    Optional<String> id,
    Section section,
    String label,
    String text,
    SourceSpan span,
    Optional<Origin> origin) {
  /** A statement without an origin of its own. */
  Block(Optional<String> id, Section section, String label, String text, SourceSpan span) {
    this(id, section, label, text, span, Optional.empty());
  }

  /** The same statement in another section. */
  Block in(Section other) {
    return new Block(id, other, label, text, span, origin);
  }
}
