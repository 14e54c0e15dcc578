/** Calls Telegram, tells what goes wrong, and registers the commands. */
package rollenkompass.channel.telegram.api;
