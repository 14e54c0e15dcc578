package rollenkompass.retrieval.lucene;

import rollenkompass.retrieval.text.words.WordForms;

/**
 * A word of the passages of one language.
 *
 * @param times how often it stands in them
 */
record IndexedWord(WordForms forms, int times) {}
