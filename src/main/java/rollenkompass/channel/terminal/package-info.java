/** A conversation in the terminal. */
package rollenkompass.channel.terminal;
