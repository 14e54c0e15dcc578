package rollenkompass.answering.extractive;

/**
 * What speaks for a sentence being the answer. The shares are of the weight of the question's
 * informative words, and each counts only what the ones before it do not cover.
 *
 * @param said the share that the sentence and its label say
 * @param headed the share that the innermost heading says
 * @param titled the share that the title and the outer headings say
 * @param around the share that the rest of the passage says
 * @param beside the share that the passages next to it say
 * @param typed 1 where it has the kind of thing asked for, 0 where not or where any kind will do
 * @param untyped 1 where it lacks the kind of thing asked for
 * @param close how close together the words stand in it, from 0 to 1
 * @param ranked the reciprocal of its passage's rank
 * @param length its length in hundreds of characters
 * @param heaviest the share of the heaviest word in the question that nothing here covers
 * @param words how many words of the question it and its headings cover
 */
public record Features(
    double said,
    double headed,
    double titled,
    double around,
    double beside,
    double typed,
    double untyped,
    double close,
    double ranked,
    double length,
    double heaviest,
    double words) {

  /** What is covered in all. */
  double covered() {
    return said + headed + titled + around + beside;
  }
}
