/** Reads passages, and knows in which of them each form of a word stands. */
package rollenkompass.answering.extractive.passage;
