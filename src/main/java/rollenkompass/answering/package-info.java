/** Turns an interpretation into a grounded answer. */
package rollenkompass.answering;
