package rollenkompass.answering;

/**
 * One statement of an answer with its evidence.
 *
 * @param label a short title; may be empty
 * @param text the statement in the answer's language, or a quotation where {@code quoted}
 * @param citation the passage it rests on
 * @param quoted whether the text is quoted from a document in another language than the answer's
 */
public record Point(String label, String text, Citation citation, boolean quoted) {}
