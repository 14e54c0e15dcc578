/** Asks question sets and reports the quality of the answers. */
package rollenkompass.evaluation;
