/** Telegram: the bot that answers updates, and the trial of its settings. */
package rollenkompass.channel.telegram;
