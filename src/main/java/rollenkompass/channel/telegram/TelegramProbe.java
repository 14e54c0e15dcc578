package rollenkompass.channel.telegram;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import rollenkompass.channel.telegram.api.BotApi;
import rollenkompass.channel.telegram.api.BotIdentity;
import rollenkompass.channel.telegram.api.HttpClients;
import rollenkompass.channel.telegram.api.TelegramSettings;
import rollenkompass.channel.telegram.api.Trouble;

/** Looks whether the bot could start, without changing anything. */
public final class TelegramProbe {
  private TelegramProbe() {}

  /** Asks who the bot is and whether its updates go to a webhook. */
  public static ProbeResult probe(TelegramSettings settings) {
    try (HttpClients http = new HttpClients(settings.pollTimeout())) {
      BotApi api = new BotApi(settings, http.calls());
      BotIdentity bot = whoAmI(api);
      String webhook = api.call(GetWebhookInfo.builder().build()).getUrl();
      return webhook == null || webhook.isEmpty()
          ? new ProbeResult.Ready(bot)
          : new ProbeResult.Blocked(
              new Trouble(Trouble.Kind.WEBHOOK_ACTIVE, "getWebhookInfo", Optional.empty()));
    } catch (TelegramApiException e) {
      return new ProbeResult.Blocked(Trouble.of(e));
    }
  }

  /** Who the token belongs to. */
  static BotIdentity whoAmI(BotApi api) throws TelegramApiException {
    User me = api.call(GetMe.builder().build());
    if (me == null) {
      throw new TelegramApiException("getMe without a result");
    }
    return new BotIdentity(me.getId(), me.getUserName());
  }
}
