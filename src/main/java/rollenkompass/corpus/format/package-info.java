/** Reads what other programs write into text with its structure: web pages, office files, PDF. */
package rollenkompass.corpus.format;
