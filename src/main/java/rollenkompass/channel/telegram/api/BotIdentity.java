package rollenkompass.channel.telegram.api;

/**
 * Who the bot is on Telegram.
 *
 * @param username without the {@code @}
 */
public record BotIdentity(long id, String username) {}
