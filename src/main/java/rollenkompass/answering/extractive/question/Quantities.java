package rollenkompass.answering.extractive.question;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rollenkompass.answering.extractive.passage.ReadPassage;
import rollenkompass.answering.extractive.words.Expressions;
import rollenkompass.answering.extractive.words.NumberWords;
import rollenkompass.answering.extractive.words.Word;
import rollenkompass.language.Language;

/** Tells where a text says how many there are of something. */
public final class Quantities {
  /** How many words may stand between a number and what it counts. */
  private static final int BETWEEN = 3;

  /** How many words the name of a unit has at most, as "p. m." and "per cent". */
  private static final int UNIT_WORDS = 2;

  private static final double COUNTED = 0.4;
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
  private static final Pattern UNIT = Expressions.the("NUMBER", "unit");
  private static final Map<Language, Pattern> NO_COUNT =
      Map.of(
          Language.DE, Expressions.the("NUMBER", "nocount-de"),
          Language.EN, Expressions.the("NUMBER", "nocount-en"));
  private static final Pattern HOW_MANY = Expressions.the("NUMBER", "counts");

  private Quantities() {}

  /**
   * From where on in a question the word stands of which the number is asked for; behind its end
   * where none is.
   */
  static int countedIn(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String before = i == 0 ? "" : words.get(i - 1) + " ";
      if (HOW_MANY.matcher(words.get(i)).matches()
          || HOW_MANY.matcher(before + words.get(i)).matches()) {
        return i + 1;
      }
    }
    return words.size();
  }

  /** Whether a word is the number of a measure, as in "for 2 days". */
  static boolean isMeasure(List<String> words, int at) {
    return NUMBER.matcher(words.get(at)).matches()
        && at + 1 < words.size()
        && UNIT.matcher(words.get(at + 1)).matches();
  }

  /** Whether the words of a sentence say a number of what a question asks to count. */
  public static boolean counts(PlainQuestion question, ReadPassage passage, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (isNumber(words.get(i)) && isCount(passage.language(), words, i)) {
        List<Word> behind = words.subList(i + 1, Math.min(words.size(), i + 1 + BETWEEN));
        List<Word> before = words.subList(Math.max(0, i - BETWEEN + 1), i);
        if (says(question, passage, behind) || says(question, passage, before)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a number in a text is not one of the clock, of money or of hundredths. */
  static boolean isCount(Language language, List<Word> words, int at) {
    String behind =
        words.subList(at + 1, Math.min(words.size(), at + 1 + UNIT_WORDS)).stream()
            .map(Word::folded)
            .collect(Collectors.joining(" "));
    return !NO_COUNT.get(language).matcher(behind).lookingAt();
  }

  private static boolean isNumber(Word word) {
    return NUMBER.matcher(word.folded()).matches() || NumberWords.digits(word.folded()).isPresent();
  }

  private static boolean says(PlainQuestion question, ReadPassage passage, List<Word> words) {
    double[] strengths = question.strengths(passage.language(), words);
    double sum = 0;
    for (int term : question.counted()) {
      sum += Math.max(strengths[term], strengths[question.terms().size() + term]);
    }
    return sum >= COUNTED * question.counted().size();
  }
}
