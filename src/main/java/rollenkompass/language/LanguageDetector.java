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
    double forGerman = 0;
    double forEnglish = 0;
    for (Token word : words) {
      String german = Spelling.fold(Language.DE, word.surface());
      String english = Spelling.fold(Language.EN, word.surface());
      forGerman += evidence(word.surface(), Language.DE, german, english);
      forEnglish += evidence(word.surface(), Language.EN, english, german);
    }
    if (forGerman == forEnglish) {
      return Optional.empty();
    }
    return Optional.of(forGerman > forEnglish ? Language.DE : Language.EN);
  }

  /**
   * How strongly a word speaks for {@code language}; 0 where it does not.
   *
   * @param own the word folded as one of that language
   * @param foreign the word folded as one of the other language
   */
  private static double evidence(String word, Language language, String own, String foreign) {
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
    for (String pattern : PATTERNS.get(language)) {
      if (lower.contains(pattern)) {
        return LETTERS;
      }
    }
    return 0;
  }

  private static Map<Language, WordList> lists(Function<Language, WordList> list) {
    Map<Language, WordList> lists = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      lists.put(language, list.apply(language));
    }
    return lists;
  }
}
