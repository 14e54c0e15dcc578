/** Holds a chat: its session, commands and follow-ups. */
package rollenkompass.conversation;
