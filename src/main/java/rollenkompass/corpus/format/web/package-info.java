/** Reads web pages. */
package rollenkompass.corpus.format.web;
