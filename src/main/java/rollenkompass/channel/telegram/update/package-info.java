/** Fetches updates and reads what they say. */
package rollenkompass.channel.telegram.update;
