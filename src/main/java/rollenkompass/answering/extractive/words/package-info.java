/**
 * Reads words of documents and questions: their forms, meanings and the kinds of answers they name.
 */
package rollenkompass.answering.extractive.words;
