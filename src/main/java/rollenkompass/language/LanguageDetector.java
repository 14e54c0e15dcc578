package rollenkompass.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells German from English by function words, the words of everyday talk, those that ask and
 * typical letters. Words that both languages know tell nothing.
 */
public final class LanguageDetector {
  // Weights fitted on the question sets: a function word decides, everyday words and letter
  // patterns only tip the scale.
  private static final double FUNCTION_WORD = 3;
  private static final double COMMON_WORD = 1;
  private static final double LETTERS = 1;

  private static final Map<Language, WordList> FUNCTION = lists(WordList::function);
  private static final Map<Language, WordList> COMMON = lists(WordList::common);
  private static final Map<Language, WordList> ASKING = lists(WordList::asking);
  private static final Map<Language, List<String>> PATTERNS =
      Map.of(
          Language.DE,
              List.of("sch", "ei", "ung", "keit", "heit", "lich", "tz", "pf", "ö", "ä", "ü", "ß"),
          Language.EN,
              List.of("th", "tion", "ing", "wh", "ough", "ity", "ness", "ck", "sh", "ee", "ay"));

  private LanguageDetector() {}

  /** The language of {@code text}; empty where nothing in it tells. */
  public static Optional<Language> detect(String text) {
    return detect(Tokenizer.tokens(text));
  }

  /** The language of a text's words; empty where none of them tells. */
  public static Optional<Language> detect(List<Token> words) {
    double german = 0;
    double english = 0;
    for (Token word : words) {
      german += evidence(word.surface(), Language.DE);
      english += evidence(word.surface(), Language.EN);
    }
    if (german == english) {
      return Optional.empty();
    }
    return Optional.of(german > english ? Language.DE : Language.EN);
  }

  /** How strongly a word speaks for {@code language}; 0 where it does not. */
  static double evidence(String word, Language language) {
    String own = Spelling.fold(language, word);
    String foreign = Spelling.fold(language.other(), word);
    boolean foreignWord = FUNCTION.get(language.other()).contains(foreign);
    if (FUNCTION.get(language).contains(own)) {
      return foreignWord ? 0 : FUNCTION_WORD;
    }
    boolean foreignCommon = COMMON.get(language.other()).contains(foreign);
    if (COMMON.get(language).contains(own) || ASKING.get(language).contains(own)) {
      return foreignWord || foreignCommon ? 0 : COMMON_WORD;
    }
    if (foreignWord || foreignCommon) {
      return 0;
    }
    String lower = word.toLowerCase(language.locale());
    return PATTERNS.get(language).stream().anyMatch(lower::contains) ? LETTERS : 0;
  }

  private static Map<Language, WordList> lists(Function<Language, WordList> list) {
    Map<Language, WordList> lists = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      lists.put(language, list.apply(language));
    }
    return lists;
  }
}
