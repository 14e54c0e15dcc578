package rollenkompass.answering;

import java.util.List;
import java.util.Locale;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;

/** Tells whether the short title in front of a statement says anything that it does not. */
public final class Labels {
  /** How many words, such as an article, may stand before or between those of the title. */
  private static final int BESIDE = 5;

  /** So many characters hold that many words, unless they are longer than any. */
  private static final int START = 200;

  /** A sentence has so many words, and so many of its first ones only hold it together. */
  private static final int SENTENCE = 5;

  private static final int HOLDING = 2;
  private static final int FIRST = 10;

  private static final String ENDS = ".!?…";
  private static final String CLOSING = ")]”“»\"";

  private Labels() {}

  /** The title; empty where the statement begins with its words. */
  public static String of(PassageText text) {
    if (text.label().isEmpty()) {
      return "";
    }
    List<String> label = words(text.label());
    String beginning = start(text.text());
    if (!mayHoldAll(beginning, label)) {
      return text.label();
    }
    List<String> start = words(beginning);
    int reach = Math.min(start.size(), label.size() + BESIDE);
    return start.subList(0, reach).containsAll(label) ? "" : text.label();
  }

  /** Whether a text has the letters of these words, which is known sooner than its words are. */
  private static boolean mayHoldAll(String text, List<String> words) {
    String lower = Tokenizer.clean(text).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(lower::contains);
  }

  /** Whether a statement is a sentence, which is understood without the title in front of it. */
  static boolean isSentence(Language language, String text) {
    List<String> words = firstWords(text);
    return words.size() >= SENTENCE
        && endsLikeOne(text)
        && words.stream().limit(FIRST).filter(word -> onlyHolds(language, word)).count() >= HOLDING;
  }

  /** More than the first words that count, so that none of these is cut off; else all. */
  private static List<String> firstWords(String text) {
    List<String> words = words(start(text));
    return words.size() > FIRST ? words : words(text);
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), START));
  }

  private static boolean onlyHolds(Language language, String word) {
    String folded = Spelling.fold(language, word);
    return WordList.function(language).contains(folded) || WordList.stop(language).contains(folded);
  }

  private static boolean endsLikeOne(String text) {
    int end = text.length() - 1;
    while (end > 0 && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return ENDS.indexOf(text.charAt(end)) >= 0;
  }

  private static List<String> words(String text) {
    return Tokenizer.tokens(text).stream()
        .map(Token::surface)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }
}
