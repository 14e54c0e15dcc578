/** Reads one document, of any format, into its passages. */
package rollenkompass.corpus.document;
