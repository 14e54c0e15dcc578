/** What is being asked: a message as it was understood, in its session. */
package rollenkompass.understanding;
