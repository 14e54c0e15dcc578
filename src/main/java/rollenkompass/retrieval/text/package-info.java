/** How well a text fits a question: its words in a form to be searched, and what is compared. */
package rollenkompass.retrieval.text;
