package rollenkompass.retrieval.dictionary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Stemmer;
import rollenkompass.retrieval.Compounds;
import rollenkompass.retrieval.text.words.TextAnalysis;
import rollenkompass.retrieval.text.words.WordForms;

/** Under which keys terms are looked up: the stems of their words, joined by blanks. */
final class TermKeys {
  /** A question is searched for phrases of that length. */
  static final int MOST_WORDS = 4;

  private final Map<Language, TextAnalysis> analyses = new EnumMap<>(Language.class);

  private final Stemmer stemmer;

  TermKeys(Stemmer stemmer) {
    this.stemmer = stemmer;
    for (Language language : Language.values()) {
      analyses.put(language, new TextAnalysis(language, stemmer, Compounds.none()));
    }
  }

  /** The key of a term; empty where it is too long or has no word. */
  String key(Language language, String term) {
    if (blanks(term) >= MOST_WORDS) {
      return "";
    }
    List<WordForms> words = analyses.get(language).words(term);
    if (words.size() > MOST_WORDS) {
      return "";
    }
    if (words.size() == 1) {
      return words.getFirst().stem();
    }
    StringJoiner key = new StringJoiner(" ");
    words.forEach(word -> key.add(word.stem()));
    return key.toString();
  }

  /** The key of a word of nothing but letters, the same as that of a term, found faster. */
  String wordKey(Language language, String word) {
    String folded = Spelling.fold(language, word);
    return folded.isEmpty() || isMixed(word) ? key(language, word) : stemmer.stem(language, folded);
  }

  /** Whether a capital within a word may be the mark of a gendered form. */
  private static boolean isMixed(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int blanks(String term) {
    int blanks = 0;
    for (int at = term.indexOf(' '); at >= 0; at = term.indexOf(' ', at + 1)) {
      blanks++;
    }
    return blanks;
  }
}
