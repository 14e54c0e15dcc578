package rollenkompass.answering.sums;

import java.util.Optional;

/**
 * A sum of money for a period, or the range of such sums.
 *
 * @param most the same as {@code least} where it is no range
 */
record Sum(long least, long most, Period period) {
  Sum {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException("not a range of sums: " + least + " to " + most);
    }
  }

  boolean isRange() {
    return least < most;
  }

  /** The same for another period; empty where that depends on how much is worked. */
  Optional<Sum> in(Period other) {
    return period
        .as(other, least)
        .flatMap(low -> period.as(other, most).map(high -> new Sum(low, high, other)));
  }

  /** Where a single sum for the same period lies. */
  Place placeOf(Sum single) {
    return single.least < least ? Place.BELOW : single.least > most ? Place.ABOVE : Place.WITHIN;
  }

  /** Where a sum lies beside another. */
  enum Place {
    BELOW,
    WITHIN,
    ABOVE
  }
}
