package rollenkompass.understanding;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import rollenkompass.language.Language;

/**
 * What a message wishes of an answer, be it the one before it or the one to its own question.
 *
 * @param wish what it wants
 * @param language the language the wish is in; empty where its words are of both
 * @param question what the message asks beside it; empty where it only reacts to the answer before
 */
public record Reaction(Wish wish, Optional<Language> language, String question) {
  /** Whether the message does nothing but react to the answer before it. */
  public boolean isAlone() {
    return question.isEmpty();
  }

  /** What a reaction wants. */
  public enum Wish {
    /** More on the same. */
    MORE,
    /** The same in fewer words. */
    SHORTER,
    /** As a list of points, be it the answer to a question beside it. */
    LISTED,
    /** In a few sentences or words, be it the answer to a question beside it. */
    BRIEF,
    /** The same in a sentence. */
    SHORTEST,
    /** A number of it, and no more. */
    NUMBER,
    /** Less: what was told is too much, be it a sum of money or a text. */
    HIGH,
    /** More: a sum of money or a text that was told is too little. */
    LOW,
    /** The roles side by side. */
    TABLE,
    /** The same for somebody who did not understand it. */
    PLAINER,
    /** What it rests on. */
    SOURCE,
    /** From when it is. */
    DATE,
    /** Whether it is old. */
    OLD,
    /** Something more recent. */
    NEWER,
    /** The same, in disbelief. */
    DOUBT,
    /** A plain yes or no. */
    VERDICT,
    /** Why it is so. */
    REASON,
    /** Nothing in particular: it does not know on. */
    UNDECIDED,
    /** Whether there is nothing on it: what was told does not say it. */
    NOTHING,
    /** Another answer: this was not what was asked. */
    COMPLAINT;

    private static final Set<Wish> OF_FORM =
        EnumSet.of(SHORTER, LISTED, BRIEF, SHORTEST, NUMBER, TABLE);
    private static final Set<Wish> ABOUT_THINGS = EnumSet.of(SOURCE, DATE, OLD, NEWER, DOUBT);

    /** Whether it is meant as such even where more is said. */
    public boolean isClearInPassing() {
      return switch (this) {
        case SHORTER, LISTED, BRIEF, SHORTEST, NUMBER, TABLE, SOURCE, DATE, OLD, NEWER, COMPLAINT ->
            true;
        case MORE, HIGH, LOW, PLAINER, DOUBT, VERDICT, REASON, UNDECIDED, NOTHING -> false;
      };
    }

    /** Whether it may stand beside a question, which then is to be answered. */
    public boolean goesWithQuestion() {
      return isOfForm() || this == COMPLAINT || this == DOUBT || this == VERDICT;
    }

    /** Whether it can be wished of an answer that is still to come. */
    public boolean isOfForm() {
      return OF_FORM.contains(this);
    }

    /** Whether it can be about a single thing that was told, such as a number. */
    public boolean isAboutThings() {
      return ABOUT_THINGS.contains(this);
    }
  }
}
