package rollenkompass.corpus.reading;

import rollenkompass.corpus.Corpus;

/**
 * A corpus as it was just read.
 *
 * @param changes what has happened to its files since they were last read into the same store
 */
public record ReadCorpus(Corpus corpus, Changes changes) {}
