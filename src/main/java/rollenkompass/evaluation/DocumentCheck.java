package rollenkompass.evaluation;

/**
 * How an answer from documents reads.
 *
 * @param answered whether there is an answer, and not a no
 * @param nearest whether it is a no above what comes nearest
 * @param contains whether it has one of the expected wordings
 * @param documentFirst whether it cites the expected document first
 * @param length of the text in characters
 */
public record DocumentCheck(
    boolean answered, boolean nearest, boolean contains, boolean documentFirst, int length) {}
