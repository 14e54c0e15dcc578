package rollenkompass.retrieval.text;

/**
 * How a passage fits a question, seen from several sides; 0 is not at all.
 *
 * @param words BM25 over the terms, the best form of each counting
 * @param cover the rarity of the terms that it has
 * @param sentence the rarity of the terms in its best sentence
 * @param sentences the same for two sentences in a row
 * @param grams BM25 over the runs of letters
 * @param gramSentence the rarity of the runs of letters in its best sentence
 * @param pairs BM25 over pairs of words
 * @param kind the rarity of the terms around a word of the kind that is asked for
 */
public record Signals(
    double words,
    double cover,
    double sentence,
    double sentences,
    double grams,
    double gramSentence,
    double pairs,
    double kind) {}
