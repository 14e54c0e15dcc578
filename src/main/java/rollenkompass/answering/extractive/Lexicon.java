package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordKeys;
import rollenkompass.language.WordList;

/** Reads the words of documents and questions. Thread-safe. */
final class Lexicon {
  // Beside a topical word, one of everyday talk tells little; fitted by hand on the office
  // documents for fitting.
  private static final double EVERYDAY = 0.45;

  private final WordKeys wordKeys;
  private final Thesaurus thesaurus;
  private final Map<Language, WordList> function = new EnumMap<>(Language.class);
  private final Map<Language, WordList> everyday = new EnumMap<>(Language.class);

  Lexicon(WordKeys wordKeys) {
    this.wordKeys = wordKeys;
    this.thesaurus = new Thesaurus(wordKeys);
    for (Language language : Language.values()) {
      function.put(language, WordList.function(language));
      everyday.put(language, WordList.common(language));
    }
  }

  Thesaurus thesaurus() {
    return thesaurus;
  }

  /** The words of a document's text. */
  List<Word> words(Language language, String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    List<Set<String>> keys = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      keys.add(Set.of(wordKeys.key(language, token.surface())));
    }
    List<Set<Integer>> concepts = thesaurus.concepts(keys);
    List<Word> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      String folded = Spelling.fold(language, tokens.get(i).surface());
      words.add(new Word(language, folded, keys.get(i).iterator().next(), concepts.get(i)));
    }
    return words;
  }

  /**
   * The informative words of a question, each once.
   *
   * @param emphasis how much each counts beside others
   */
  List<QuestionTerm> terms(Language language, String text, double emphasis) {
    List<Token> tokens = Tokenizer.tokens(text);
    List<Set<String>> keys = tokens.stream().map(t -> wordKeys.keys(t.surface())).toList();
    List<Set<Integer>> concepts = thesaurus.concepts(keys);
    List<QuestionTerm> terms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String surface = tokens.get(i).surface();
      String folded = Spelling.fold(language, surface);
      boolean known = terms.stream().anyMatch(term -> term.folded().equals(folded));
      if (known || isFunctionWord(language, folded)) {
        continue;
      }
      double weight = everyday.get(language).contains(folded) ? EVERYDAY * emphasis : emphasis;
      terms.add(new QuestionTerm(language, surface, folded, keys.get(i), concepts.get(i), weight));
    }
    return terms;
  }

  /** A term with the words of a document it was most likely meant to be. */
  QuestionTerm meaning(QuestionTerm term, Word meant, double emphasis) {
    return new QuestionTerm(
        term.language(),
        term.surface(),
        meant.folded(),
        Set.of(meant.key()),
        meant.concepts(),
        term.emphasis() * emphasis);
  }

  /** Whether people use the word every day, so that it is no typo of another. */
  boolean isWord(Language language, String folded) {
    return everyday.get(language).contains(folded)
        || everyday.get(language.other()).contains(folded)
        || thesaurus.knows(folded);
  }

  private boolean isFunctionWord(Language language, String folded) {
    return function.get(language).contains(folded)
        || (folded.length() < 2 && !folded.matches("\\d"));
  }
}
