package rollenkompass.answering.evidence;

import java.util.List;
import rollenkompass.retrieval.Hit;

/**
 * How much of what is asked the best passage covers. Each informative word of the question counts
 * with what it tells in the corpus.
 *
 * @param covered the weight of the words that the passage covers
 * @param said the part of it that the passage says in the same or a synonymous word
 * @param elsewhere the weight of those that only other passages know
 * @param unknown the weight of those that no passage knows
 * @param words how many words the passage covers
 * @param sure whether one of those is the very word or a synonym of it, and not just related
 * @param absent whether one of them is a thing that is known and that no passage speaks of
 */
public record Coverage(
    double covered,
    double said,
    double elsewhere,
    double unknown,
    int words,
    boolean sure,
    boolean absent) {
  // Fitted on the question sets. A message that speaks of the roles, a topic or jobs at all is
  // trusted to be about the corpus; any other must be covered for the most part.
  private static final double ANCHORED = 0.38;
  private static final double ADRIFT = 0.62;
  private static final double TWO_WORDS = 0.45;
  private static final double ABSENT = 0.75;
  // From which share of a term on a passage covers it, and says it in the same or a synonymous
  // word.
  private static final double COVERED = 0.5;
  static final double SAID = 0.9;

  /** What {@code hit} covers of {@code focus}; null stands for no passage at all. */
  static Coverage of(List<WeighedTerm> focus, Hit hit) {
    double covered = 0;
    double said = 0;
    double elsewhere = 0;
    double unknown = 0;
    int words = 0;
    boolean sure = false;
    boolean absent = false;
    for (int i = 0; i < focus.size(); i++) {
      WeighedTerm term = focus.get(i);
      if (term.isUnknown()) {
        unknown += term.weight();
        absent |= term.absent();
      } else {
        double part = hit == null ? 0 : hit.coverage().get(i);
        said += part >= SAID ? term.weight() : 0;
        words += part > COVERED ? 1 : 0;
        sure |= part > COVERED && term.literal();
        covered += part * term.weight();
        elsewhere += (1 - part) * term.weight();
      }
    }
    return new Coverage(covered, said, elsewhere, unknown, words, sure, absent);
  }

  /** The covered share of what is asked, from 0 to 1; 1 where nothing special is asked. */
  public double share() {
    double all = covered + elsewhere + unknown;
    return all == 0 ? 1 : covered / all;
  }

  /** The share of what is asked that the passage says itself; 1 where nothing special is asked. */
  public double saidShare() {
    double all = covered + elsewhere + unknown;
    return all == 0 ? 1 : said / all;
  }

  /** The covered share of those words that some passage knows; 0 where there are none. */
  public double knownShare() {
    return covered == 0 ? 0 : covered / (covered + elsewhere);
  }

  /** The weight of what is not covered; what other passages know counts half. */
  public double beside() {
    return unknown + elsewhere / 2;
  }

  /** Whether the passage answers. */
  public boolean suffices(boolean anchored) {
    if (absent) {
      return share() >= ABSENT;
    }
    if (anchored) {
      return share() >= ANCHORED;
    }
    return words > 1 ? share() >= TWO_WORDS : sure && share() >= ADRIFT;
  }
}
