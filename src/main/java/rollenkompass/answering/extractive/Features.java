package rollenkompass.answering.extractive;

import java.util.List;

/**
 * What speaks for a sentence being the answer. The shares are of the weight of the question's
 * informative words, and each counts only what the ones before it do not cover.
 *
 * @param said the share that the sentence and its label say
 * @param headed the share that the innermost heading says
 * @param titled the share that the title and the outer headings say
 * @param introduced the share that the opening of the document says, whatever else does but the
 *     sentence and what stands above it
 * @param around the share that the rest of the passage says
 * @param beside the share that the passages next to it say
 * @param elsewhere the share that other passages of the document say
 * @param near the share of which the sentence and its label say what is near
 * @param nearby the further share of which what stands around it or above says what is near
 * @param typed 1 where it surely has the kind of thing asked for, such as a sum of money
 * @param untyped 1 where it surely lacks that kind
 * @param hinted 1 where it seems to have the kind of thing asked for, such as a place
 * @param unhinted 1 where it seems to lack that kind
 * @param named 1 where it or its heading speaks of the kind of thing asked for by name
 * @param close how close together the words stand in it, from 0 to 1
 * @param ranked the reciprocal of its passage's rank
 * @param length its length in hundreds of characters
 * @param opening 1 where it is the first of its passage
 * @param foreign 1 where it is in another language than the question
 * @param heaviest the share of the heaviest word in the question that nothing here covers
 * @param topical the share that the title and the outer headings say, whatever else says it too
 * @param sectional the share that the innermost heading says, whatever else says it too
 * @param words how many words of the question are covered here
 * @param clause the most that one of its clauses says with its label
 * @param point the most that a clause says which has the kind of thing asked for
 * @param counted 1 where it says the number of what is to be counted
 * @param uncounted 1 where it does not
 * @param labelled 1 where its label speaks of the kind of thing asked for by name
 * @param labelFit the share of its label's words that the question says
 * @param headingFit the share of the innermost heading's words that the question says
 * @param retrieved the reciprocal of its passage's rank in the search alone; 0 where it is not
 *     found
 * @param conditional 1 where the question asks for a case and it says what holds in one
 * @param unconditional 1 where the question asks for a case and it says none
 * @param unsaid the share of the word that the sentence and its heading lack most, of those that
 *     the title does not say
 * @param told how many words of the question the sentence and its heading say, or what is near them
 * @param coverage how well each word of the question is covered here, from 0 to 1
 */
record Features(
    double said,
    double headed,
    double titled,
    double introduced,
    double around,
    double beside,
    double elsewhere,
    double near,
    double nearby,
    double typed,
    double untyped,
    double hinted,
    double unhinted,
    double named,
    double close,
    double ranked,
    double length,
    double opening,
    double foreign,
    double heaviest,
    double topical,
    double sectional,
    double words,
    double clause,
    double point,
    double counted,
    double uncounted,
    double labelled,
    double labelFit,
    double headingFit,
    double retrieved,
    double conditional,
    double unconditional,
    double unsaid,
    double told,
    List<Double> coverage) {
  /** The names of the signs; {@link #signs} gives their values in the same order. */
  static final List<String> NAMES =
      List.of(
          "said",
          "headed",
          "titled",
          "introduced",
          "around",
          "beside",
          "elsewhere",
          "near",
          "nearby",
          "typed",
          "untyped",
          "hinted",
          "unhinted",
          "named",
          "close",
          "ranked",
          "length",
          "opening",
          "foreign",
          "heaviest",
          "topical",
          "sectional",
          "words",
          "clause",
          "point",
          "counted",
          "uncounted",
          "labelled",
          "labelfit",
          "headingfit",
          "retrieved",
          "conditional",
          "unconditional",
          "unsaid",
          "told");

  Features {
    coverage = List.copyOf(coverage);
  }

  /** What speaks for the sentence, sign by sign. */
  double[] signs() {
    return new double[] {
      said,
      headed,
      titled,
      introduced,
      around,
      beside,
      elsewhere,
      near,
      nearby,
      typed,
      untyped,
      hinted,
      unhinted,
      named,
      close,
      ranked,
      length,
      opening,
      foreign,
      heaviest,
      topical,
      sectional,
      words,
      clause,
      point,
      counted,
      uncounted,
      labelled,
      labelFit,
      headingFit,
      retrieved,
      conditional,
      unconditional,
      unsaid,
      told
    };
  }

  /** What is covered in all. */
  double covered() {
    return said + headed + titled + around + beside + elsewhere;
  }
}
