package rollenkompass.understanding;

import java.util.Optional;
import rollenkompass.language.Language;

/**
 * A message that does nothing but react to the answer before it.
 *
 * @param wish what it wants
 * @param language the language it is in; empty where its words are of both
 */
public record Reaction(Wish wish, Optional<Language> language) {
  /** What a reaction wants. */
  public enum Wish {
    /** More on the same. */
    MORE,
    /** The same in fewer words. */
    SHORTER,
    /** The same for somebody who did not understand it. */
    PLAINER,
    /** What it rests on. */
    SOURCE,
    /** The same, in disbelief. */
    DOUBT,
    /** Why it is so. */
    REASON
  }
}
