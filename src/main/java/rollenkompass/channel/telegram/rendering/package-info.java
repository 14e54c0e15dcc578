/** Turns answers into messages within Telegram’s limits, with buttons and sources. */
package rollenkompass.channel.telegram.rendering;
