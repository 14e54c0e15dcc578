/** Reads a whole folder of documents, and only what has changed since it was read last. */
package rollenkompass.corpus.reading;
