package rollenkompass.answering.extractive.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rollenkompass.language.Language;
import rollenkompass.retrieval.text.lexicon.Translation;

/** Tells words that name a thing from those that say what one does or is like. */
public final class Things {
  /** As German verbs and adjectives end; few names do. */
  private static final Pattern INFLECTED = Pattern.compile(".*(?:[^aeiouyäöü]e[nrsm]?|t|ig|lich)");

  private static final Pattern ENGLISH_INFLECTED =
      Pattern.compile(".*(?:ful|less|ing|ed|ly|able|ible|ous|ive|ish|ier|est)");

  private static final int SHORTEST = 3;

  private final Meanings meanings;

  public Things(Meanings meanings) {
    this.meanings = meanings;
  }

  /** Whether a word is a noun in the glossary, or may be a name, as that does not know it. */
  public boolean isThing(Language language, String word) {
    if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    List<Translation> called = meanings.translations(language, List.of(word));
    return switch (language) {
      case EN ->
          !ENGLISH_INFLECTED.matcher(word).matches()
              && (called.isEmpty() || best(called).filter(Things::isCapital).isPresent());
      case DE ->
          called.isEmpty()
              ? isCapital(word) || !INFLECTED.matcher(word).matches()
              : best(called).filter(english -> isNoun(english, word)).isPresent();
    };
  }

  /** German nouns are known by their capital. */
  private boolean isNoun(String english, String german) {
    return meanings.translations(Language.EN, meanings.content(Language.EN, english)).stream()
        .map(Translation::phrase)
        .filter(german::equalsIgnoreCase)
        .anyMatch(Things::isCapital);
  }

  private static Optional<String> best(List<Translation> translations) {
    return translations.stream()
        .max(Comparator.comparingDouble(Translation::weight))
        .map(Translation::phrase);
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }
}
