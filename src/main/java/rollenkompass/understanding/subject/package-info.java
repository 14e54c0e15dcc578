/** Finds what a question is about: its topics, and the words it looks for. */
package rollenkompass.understanding.subject;
