/** What an answer is: its words, points, tables and citations. */
package rollenkompass.answering;
