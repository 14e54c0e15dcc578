/**
 * Words answers: their sentences, labels, declines and suggested questions, from the message
 * bundles.
 */
package rollenkompass.answering.wording;
