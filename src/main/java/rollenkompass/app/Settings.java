package rollenkompass.app;

import java.nio.file.Path;
import java.util.Optional;
import rollenkompass.channel.telegram.TelegramSettings;

/**
 * Everything that can be set, checked and with the defaults filled in. Every path is absolute.
 *
 * @param dataDir where the program keeps what it writes; need not exist yet
 * @param corpusDir the folder of documents
 * @param rolesFile the roles and topics; synonyms lie beside it
 * @param dictionary a bilingual dictionary in the Ding format; empty where there is none
 * @param telegram how to reach Telegram; empty where no token is set: then there is no bot
 */
record Settings(
    Path dataDir,
    Path corpusDir,
    Path rolesFile,
    Optional<Path> dictionary,
    Optional<TelegramSettings> telegram,
    LogLevel logLevel) {}
