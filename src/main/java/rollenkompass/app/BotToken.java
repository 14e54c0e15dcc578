package rollenkompass.app;

import java.util.regex.Pattern;

/** The secret that lets a program speak as a Telegram bot. It never shows itself in a text. */
record BotToken(String value) {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9:_-]+");

  BotToken {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not the shape of a bot token");
    }
  }

  @Override
  public String toString() {
    return "BotToken[…]";
  }
}
