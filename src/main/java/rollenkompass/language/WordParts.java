package rollenkompass.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What a word shows of its language: itself, its parts of two to four letters, and whether it is
 * one of the words that hold the sentences of one language together.
 */
final class WordParts {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;
  private static final String EDGE = "^";
  // Fitted by cross-validation on the question sets: a word of everyday talk counts as much as a
  // part, a function word as much as three.
  private static final int FUNCTION_WORD = 3;
  private static final int COMMON_WORD = 1;

  private static final Map<Language, WordList> FUNCTION = lists(WordList::function);
  private static final Map<Language, WordList> COMMON = lists(WordList::common);
  private static final Map<Language, WordList> ASKING = lists(WordList::asking);

  private WordParts() {}

  /** What {@code word} shows; whatever counts more stands there several times. */
  static List<String> of(String word) {
    String edged = EDGE + word.toLowerCase(Locale.ROOT) + EDGE;
    List<String> parts = new ArrayList<>(edged.length() * LONGEST);
    parts.add(edged + EDGE);
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int i = 0; i + length <= edged.length(); i++) {
        parts.add(edged.substring(i, i + length));
      }
    }
    addListed(parts, word);
    return parts;
  }

  /** Where both languages list a word, the stronger list counts; equal ones tell nothing. */
  private static void addListed(List<String> parts, String word) {
    int german = standing(word, Language.DE);
    int english = standing(word, Language.EN);
    if (german != english) {
      Language language = german > english ? Language.DE : Language.EN;
      int standing = Math.max(german, english);
      String list = standing == FUNCTION_WORD ? " function" : " common";
      parts.addAll(Collections.nCopies(standing, language.code() + list));
    }
  }

  /** How much a word counts as one of {@code language}; 0 where it is in none of its lists. */
  private static int standing(String word, Language language) {
    String folded = Spelling.fold(language, word);
    if (FUNCTION.get(language).contains(folded)) {
      return FUNCTION_WORD;
    }
    return COMMON.get(language).contains(folded) || ASKING.get(language).contains(folded)
        ? COMMON_WORD
        : 0;
  }

  private static Map<Language, WordList> lists(Function<Language, WordList> list) {
    Map<Language, WordList> lists = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      lists.put(language, list.apply(language));
    }
    return lists;
  }
}
