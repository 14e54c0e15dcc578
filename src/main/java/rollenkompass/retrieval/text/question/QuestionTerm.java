package rollenkompass.retrieval.text.question;

import java.util.List;
import rollenkompass.retrieval.text.words.Keys;

/**
 * What one word or phrase of a question may be called in a passage.
 *
 * @param position of its first word in the question, from 0
 * @param rarity its inverse document frequency
 * @param alternatives at least one
 */
public record QuestionTerm(int position, double rarity, List<Alternative> alternatives) {
  public QuestionTerm {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * A form that stands for the term.
   *
   * @param kind which form of a passage's words it is
   * @param form the form
   * @param weight how well it stands for the term, from 0 to 1
   */
  public record Alternative(Kind kind, String form, double weight) {
    /** The number under which a text keeps the form. */
    public int key() {
      return switch (kind) {
        case EXACT -> Keys.exact(form);
        case STEM -> Keys.stem(form);
        case PART -> Keys.part(form);
      };
    }
  }

  /** The forms under which a word is known. */
  public enum Kind {
    /** The folded word. */
    EXACT,
    /** The word without its ending. */
    STEM,
    /** The stem of a part of a compound. */
    PART
  }
}
