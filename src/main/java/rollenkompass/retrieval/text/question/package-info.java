/** Reads a question: its terms, what each may be called, and the kind of answer it wants. */
package rollenkompass.retrieval.text.question;
