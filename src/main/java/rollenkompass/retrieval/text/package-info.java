/**
 * What ranking needs to know of a text: its words, their forms, and how well it fits a question.
 */
package rollenkompass.retrieval.text;
