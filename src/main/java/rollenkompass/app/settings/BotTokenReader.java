package rollenkompass.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import rollenkompass.app.text.Texts;

/** Finds the bot token: in a variable, or in a file that a variable names. */
final class BotTokenReader {
  static final String VARIABLE = "TELEGRAM_BOT_TOKEN";
  static final String FILE_VARIABLE = "TELEGRAM_BOT_TOKEN_FILE";

  /** What may stand in an address; so a mistake shows before it is sent anywhere. */
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9:_-]+");

  private final Environment environment;
  private final Texts texts;

  BotTokenReader(Environment environment, Texts texts) {
    this.environment = environment;
    this.texts = texts;
  }

  /**
   * The token; the variable wins over the file.
   *
   * @throws SettingsException where what is set cannot be a token
   */
  Optional<String> read() {
    return environment
        .variable(VARIABLE)
        .map(value -> token(value, VARIABLE))
        .or(() -> environment.variable(FILE_VARIABLE).map(f -> token(content(f), FILE_VARIABLE)));
  }

  private String token(String value, String variable) {
    String token = value.strip();
    if (!SHAPE.matcher(token).matches()) {
      throw new SettingsException(texts.of("settings.not-a-token", variable));
    }
    return token;
  }

  private String content(String file) {
    Path path = environment.folders().working().resolve(file);
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new SettingsException(texts.of("settings.no-token-file", FILE_VARIABLE, path));
    }
  }
}
