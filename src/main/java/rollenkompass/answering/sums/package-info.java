/** Answers what is asked about sums of money: whose they are, and where one that is told lies. */
package rollenkompass.answering.sums;
