package rollenkompass.answering.extractive;

import java.util.List;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;

/**
 * What documents say to a question.
 *
 * @param quotes what answers, the best one first; empty where nothing comes near
 * @param probability how likely it is that the first one answers, from 0 to 1
 * @param suffices whether that is likely enough to answer; otherwise an honest no is due
 * @param known the share of the question's informative words that some passage has
 */
public record Extract(List<Quote> quotes, double probability, boolean suffices, double known) {
  public Extract {
    quotes = List.copyOf(quotes);
  }

  /** What there is to say where nothing comes near. */
  static Extract nothing() {
    return new Extract(List.of(), 0, false, 0);
  }

  /**
   * A stretch of a passage.
   *
   * @param passage the passage
   * @param text the stretch alone
   * @param heart the sentence in it that answers
   */
  public record Quote(Passage passage, PassageText text, PassageText heart) {
    /** A passage as it is. */
    public static Quote of(Passage passage) {
      return new Quote(passage, passage.source(), passage.source());
    }

    /** No more than the sentence that answers. */
    public Quote brief() {
      return new Quote(passage, heart, heart);
    }
  }
}
