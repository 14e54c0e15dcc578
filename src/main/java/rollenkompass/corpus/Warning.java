package rollenkompass.corpus;

import rollenkompass.corpus.format.Unreadable;

/**
 * A file that is left out of the corpus.
 *
 * @param document its path below the corpus folder, with {@code /} between folders
 * @param reason why it is left out
 */
public record Warning(String document, Unreadable reason) {}
