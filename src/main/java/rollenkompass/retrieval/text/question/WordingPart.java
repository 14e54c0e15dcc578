package rollenkompass.retrieval.text.question;

/**
 * A word of the wording of a question.
 *
 * @param folded the word
 * @param weight how much its runs of letters count, from 0 to 1
 */
public record WordingPart(String folded, double weight) {}
