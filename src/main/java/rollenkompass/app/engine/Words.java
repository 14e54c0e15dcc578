package rollenkompass.app.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import rollenkompass.app.settings.Settings;
import rollenkompass.language.Stemmer;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.dictionary.DictionaryFile;
import rollenkompass.retrieval.lucene.LuceneStemmer;
import rollenkompass.retrieval.text.lexicon.Glossary;
import rollenkompass.retrieval.text.lexicon.Lexicon;
import rollenkompass.retrieval.text.lexicon.Thesaurus;

/**
 * What is known of words, whatever the corpus. It is read once, and every engine over a changed
 * corpus goes on with it.
 *
 * @param glossary the translations that come with the program
 * @param thesaurus the one that comes with the program, and the synonyms
 * @param dictionary the one that the settings name
 */
record Words(
    Synonyms synonyms,
    Stemmer stemmer,
    WordKeys keys,
    Analysis analysis,
    Lexicon glossary,
    Thesaurus thesaurus,
    Optional<DictionaryFile> dictionary) {
  /** Lies beside the roles; another pair of roles may go without. */
  private static final String SYNONYMS_FILE = "synonyms.yaml";

  /**
   * What the settings name; makes the index of their dictionary where it is not there yet.
   *
   * @throws rollenkompass.corpus.CorpusException where the synonyms are wrong
   * @throws rollenkompass.retrieval.dictionary.DictionaryException where the dictionary is wrong
   */
  static Words read(Settings settings) {
    Path file = settings.rolesFile().resolveSibling(SYNONYMS_FILE);
    Synonyms synonyms =
        Files.exists(file) ? KeptSynonyms.read(file, DataFolders.words(settings)) : Synonyms.none();
    Stemmer stemmer = new LuceneStemmer();
    WordKeys keys = new WordKeys(stemmer);
    // Read when a text in the other language is first asked for.
    Lexicon glossary = Lexicon.later(() -> Glossary.shipped(stemmer));
    Path folder = DataFolders.dictionary(settings);
    Optional<DictionaryFile> dictionary =
        settings.dictionary().map(named -> DictionaryFile.open(named, folder, forAllWords()));
    return new Words(
        synonyms,
        stemmer,
        keys,
        new Analysis(keys, synonyms),
        glossary,
        Thesaurus.shipped(stemmer).with(synonyms, stemmer),
        dictionary);
  }

  /** A dictionary has too many words to remember the stems of the first ones. */
  private static Stemmer forAllWords() {
    return new LuceneStemmer(0);
  }

  /** The glossary with what the dictionary adds. */
  Lexicon lexicon() {
    return dictionary
        .map(DictionaryFile::lexicon)
        .map(added -> Lexicon.both(glossary, added))
        .orElse(glossary);
  }
}
