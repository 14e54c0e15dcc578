package rollenkompass.answering.extractive;

/**
 * An informative word of a question, or a part of a compound.
 *
 * @param word folded
 * @param weight how much it tells that a passage has it, beside the other words
 * @param known whether some passage has it in some form
 */
record QuestionTerm(String word, double weight, boolean known) {}
