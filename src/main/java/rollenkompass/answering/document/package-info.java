/** Answers over plain documents, which tell of no role. */
package rollenkompass.answering.document;
