package rollenkompass.app.settings;

import java.nio.file.Path;
import java.util.Optional;
import rollenkompass.channel.telegram.api.TelegramSettings;
import rollenkompass.retrieval.embedding.EmbeddingSettings;

/**
 * Everything that can be set, checked and with the defaults filled in. Every path is absolute.
 *
 * @param dataDir where the program keeps what it writes; need not exist yet
 * @param corpusDir the folder of documents
 * @param watch whether changes of that folder are taken in while the program runs
 * @param rolesFile the roles and topics; synonyms lie beside it
 * @param embedding the model that ranks by meaning; empty where words alone rank
 * @param dictionary a bilingual dictionary in the Ding format; empty where there is none
 * @param telegram how to reach Telegram; empty where no token is set: then there is no bot
 */
public record Settings(
    Path dataDir,
    Path corpusDir,
    Switch watch,
    Path rolesFile,
    Optional<EmbeddingSettings> embedding,
    Optional<Path> dictionary,
    Optional<TelegramSettings> telegram,
    LogLevel logLevel) {}
