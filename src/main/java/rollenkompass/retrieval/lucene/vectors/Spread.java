package rollenkompass.retrieval.lucene.vectors;

/**
 * How numbers spread.
 *
 * @param deviation their standard deviation
 */
record Spread(double mean, double deviation) {
  static Spread of(double... numbers) {
    double sum = 0;
    double squares = 0;
    for (double number : numbers) {
      sum += number;
      squares += number * number;
    }
    double mean = sum / Math.max(1, numbers.length);
    double variance = squares / Math.max(1, numbers.length) - mean * mean;
    return new Spread(mean, Math.sqrt(Math.max(0, variance)));
  }

  /** How many standard deviations {@code number} is above the mean; 0 where it is below. */
  double above(double number) {
    return deviation == 0 ? 0 : Math.max(0, (number - mean) / deviation);
  }
}
