package rollenkompass.learned;

/**
 * An example in numbers, as learning reads it over and over.
 *
 * @param features the positions of its features
 * @param scales how much each of them counts
 * @param wants the traits of each want
 * @param fit the measures of each want's fit
 * @param continuity how much each want has of the traits at {@code continuing}; empty where the
 *     example goes on from nothing
 * @param continuing the positions of those traits
 * @param wanted which wants are right
 */
@SuppressWarnings("ArrayRecordComponent") // dense rows, made once and read in the inner loop
record Lesson(
    int[] features,
    float[] scales,
    WantTraits wants,
    double[][] fit,
    float[][] continuity,
    int[] continuing,
    boolean[] wanted) {}
