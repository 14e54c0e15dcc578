package rollenkompass.channel.telegram;

import rollenkompass.channel.telegram.api.BotIdentity;
import rollenkompass.channel.telegram.api.Trouble;
import rollenkompass.language.Language;
import rollenkompass.language.Messages;

/** What a look at Telegram found. */
public sealed interface ProbeResult {
  /** The result in one sentence. */
  String sentence(Language language);

  /** The bot can poll. */
  record Ready(BotIdentity bot) implements ProbeResult {
    @Override
    public String sentence(Language language) {
      return Messages.of(ProbeResult.class).text(language, "probe.ready", bot.username());
    }
  }

  /** Something is in the way. */
  record Blocked(Trouble trouble) implements ProbeResult {
    @Override
    public String sentence(Language language) {
      return trouble.sentence(language);
    }
  }
}
