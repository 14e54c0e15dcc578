/** Finds the passages an answer may rest on, and how much of a question they cover. */
package rollenkompass.answering.evidence;
