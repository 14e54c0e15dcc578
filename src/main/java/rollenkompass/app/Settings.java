package rollenkompass.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Everything that can be set, checked and with the defaults filled in. Every path is absolute.
 *
 * @param dataDir where the program keeps what it writes; need not exist yet
 * @param corpusDir the folder of documents
 * @param rolesFile the roles and topics
 */
record Settings(
    Path dataDir, Path corpusDir, Path rolesFile, Telegram telegram, LogLevel logLevel) {

  /**
   * What the Telegram bot needs.
   *
   * @param token empty where none is set: then there is no bot
   * @param apiUrl the Bot API server
   * @param pollTimeout how long one request for updates waits for some to arrive
   */
  record Telegram(Optional<BotToken> token, URI apiUrl, Duration pollTimeout) {}
}
