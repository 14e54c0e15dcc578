package rollenkompass.answering.sums;

import java.util.Optional;
import rollenkompass.corpus.Passage;

/**
 * A sum of money that the sources give, for one that was told to be set beside it.
 *
 * @param place the name of the place it is given for, if it is for one alone
 * @param wider whether it is for more than the role that is asked about
 */
record Beside(Passage passage, Sum sum, Optional<String> place, boolean wider) {
  /** Where the other lies, which can be told for the same period. */
  Sum.Place placeOf(Sum told) {
    return sum.placeOf(told.in(sum.period()).orElseThrow());
  }
}
