package rollenkompass.evaluation;

/**
 * How an answer from documents reads.
 *
 * @param answered whether there is an answer, and not a no
 * @param contains whether it has one of the expected wordings
 * @param documentFirst whether it cites the expected document first
 * @param length of the text in characters
 */
public record DocumentCheck(
    boolean answered, boolean contains, boolean documentFirst, int length) {}
