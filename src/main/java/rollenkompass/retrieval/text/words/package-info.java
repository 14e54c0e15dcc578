/** The words of a text and the forms under which they are known. */
package rollenkompass.retrieval.text.words;
