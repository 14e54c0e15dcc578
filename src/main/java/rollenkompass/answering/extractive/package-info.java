/** Finds the sentences of any document that answer a question, and tells whether they do. */
package rollenkompass.answering.extractive;
