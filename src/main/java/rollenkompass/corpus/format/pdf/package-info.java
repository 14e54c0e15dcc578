/** Reads PDF: lines, paragraphs and tables by where the words stand. */
package rollenkompass.corpus.format.pdf;
