/** Telegram: updates in, answers out. */
package rollenkompass.channel.telegram;
