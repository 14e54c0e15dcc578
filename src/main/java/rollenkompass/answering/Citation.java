package rollenkompass.answering;

import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;

/**
 * What a reader sees of a passage that an answer uses.
 *
 * @param passage the passage
 * @param text the wording that is shown: in the answer's language where the corpus has it
 * @param quotedInAnswer whether the answer itself quotes it in full, so that below it only says
 *     where it stands
 */
public record Citation(Passage passage, PassageText text, boolean quotedInAnswer) {

  /** A citation whose wording is not in the answer to the letter. */
  public Citation(Passage passage, PassageText text) {
    this(passage, text, false);
  }

  /** The citation of {@code passage} for a reader of {@code language}. */
  public static Citation of(Passage passage, Language language) {
    return new Citation(passage, passage.in(language));
  }

  /** The passage's id. */
  public PassageId id() {
    return passage.id();
  }
}
