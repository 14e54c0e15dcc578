package rollenkompass.channel.telegram.api;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import rollenkompass.language.Language;
import rollenkompass.language.Messages;

/** What Telegram's apps show of the bot before anybody has asked: commands and descriptions. */
public final class CommandMenu {
  private static final Logger log = LoggerFactory.getLogger(CommandMenu.class);
  private static final List<String> COMMANDS =
      List.of("start", "help", "compare", "roles", "sources");
  private static final String EVERY_OTHER_LANGUAGE = "";

  private final BotApi api;
  private final Messages messages = Messages.of(CommandMenu.class);

  public CommandMenu(BotApi api) {
    this.api = api;
  }

  /** The command for help as a person of that language types it. */
  public static String help(Optional<Language> language) {
    return "/" + Messages.of(CommandMenu.class).text(language.orElse(Language.EN), "command.help");
  }

  /** Registers the German texts for German apps and the English ones for all others. */
  public void register() {
    register(Language.EN, EVERY_OTHER_LANGUAGE);
    register(Language.DE, Language.DE.code());
  }

  private void register(Language language, String code) {
    String description = messages.text(language, "bot.description");
    String shortDescription = messages.text(language, "bot.description.short");
    SetMyCommands commands = new SetMyCommands(commands(language));
    commands.setLanguageCode(code.isEmpty() ? null : code);
    call(commands);
    call(new SetMyDescription(description, code));
    call(new SetMyShortDescription(shortDescription, code));
  }

  private List<BotCommand> commands(Language language) {
    return COMMANDS.stream()
        .map(key ->
            new BotCommand(
                messages.text(language, "command." + key),
                messages.text(language, "command." + key + ".description")))
        .toList();
  }

  private void call(BotApiMethod<Boolean> method) {
    try {
      api.call(method);
    } catch (TelegramApiException e) {
      log.warn("{} failed; the bot works without it. {}", method.getMethod(), sentence(e));
    }
  }

  private static String sentence(TelegramApiException failure) {
    return Trouble.of(failure).sentence(Language.EN);
  }
}
