/** What files of other programs say, as text with its structure, and what they must keep to. */
package rollenkompass.corpus.format;
