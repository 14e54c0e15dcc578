/** Decides whether an answer answers what was asked, and whether it is a yes or a no. */
package rollenkompass.answering.judging;
