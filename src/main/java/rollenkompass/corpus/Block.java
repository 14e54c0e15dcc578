package rollenkompass.corpus;

import java.util.Optional;

/**
 * A statement as a reader of one format found it.
 *
 * @param id where the document gives one
 * @param section where it stands
 * @param label its title; may be empty
 * @param text its wording without markup
 * @param span where the wording stands
 */
record Block(Optional<String> id, Section section, String label, String text, SourceSpan span) {
  /** The same statement in another section. */
  Block in(Section other) {
    return new Block(id, other, label, text, span);
  }
}
