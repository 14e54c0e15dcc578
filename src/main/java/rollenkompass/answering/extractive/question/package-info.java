/**
 * Reads a question: its terms with all they may be called, the quantity and the matter it is after.
 */
package rollenkompass.answering.extractive.question;
