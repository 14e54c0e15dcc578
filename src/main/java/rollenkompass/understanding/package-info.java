/** Turns a message, in its session, into what is being asked. */
package rollenkompass.understanding;
