/** Hears thanks, greetings and reactions, and whether a message is nothing else. */
package rollenkompass.understanding.smalltalk;
