package rollenkompass.answering.sums;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rollenkompass.answering.wording.AskedSum;
import rollenkompass.language.Language;
import rollenkompass.language.Tokenizer;
import rollenkompass.understanding.Asked;

/**
 * The sum of money that a chat is about.
 *
 * @param from how the last message is about it
 * @param plain whether it was said to be one, and not just a number
 * @param own whether it was told as somebody's, and not as a number that was read
 * @param less the key of what is to be said of it, where it is no pay for full work
 */
record ToldSum(Sum sum, From from, boolean plain, boolean own, Optional<String> less) {
  private static final Pattern COUNT = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
  // A message of more words says more than how a sum was meant.
  private static final int FEW_WORDS = 8;
  private static final int MONTHS = 12;
  private static final int MOST_SALARIES = 16;

  /** How a message is about a sum. */
  enum From {
    /** It tells it. */
    MESSAGE,
    /** It says of one that was told before for what, or for how many, it is. */
    CHANGE,
    /** It says in how many salaries one is paid that was told for a year. */
    SALARIES,
    /** It may go on from one that was told before. */
    BEFORE
  }

  /**
   * The one that a message is about, behind those before it; empty where none was told.
   *
   * @param answered the sums that the answer before it gives
   */
  static Optional<ToldSum> in(Asked message, List<Asked> before, List<Sum> answered) {
    Optional<ToldSum> sum = Optional.empty();
    for (Asked earlier : before.reversed()) {
      sum = behind(earlier, sum, List.of());
    }
    return behind(message, sum, answered);
  }

  private static Optional<ToldSum> behind(
      Asked message, Optional<ToldSum> before, List<Sum> answered) {
    String text = message.message().text();
    List<Sum> known = Stream.concat(before.map(ToldSum::sum).stream(), answered.stream()).toList();
    return MessageSum.in(message.language(), text, known)
        .map(told ->
            new ToldSum(
                shared(message.language(), text, told.sum()),
                From.MESSAGE,
                told.plain(),
                isOwn(message.language(), text, told) || before.filter(ToldSum::own).isPresent(),
                AskedSum.forLessWork(message.language(), text)))
        .or(() -> before.map(sum -> sum.behind(message.language(), text)));
  }

  private static boolean isOwn(Language language, String text, MessageSum told) {
    return told.plain() || AskedSum.in(language, text) || Judged.in(language, text).isPresent();
  }

  private ToldSum behind(Language language, String text) {
    if (Tokenizer.tokens(text).size() > FEW_WORDS) {
      return with(sum, From.BEFORE);
    }
    Sum each = shared(language, text, sum);
    return each.equals(sum)
        ? inSalaries(language, text)
            .map(year -> with(year, year.equals(sum) ? From.SALARIES : From.CHANGE))
            .or(() -> corrected(language, text).map(changed -> with(changed, From.CHANGE)))
            .orElseGet(() -> with(sum, From.BEFORE))
        : with(each, From.CHANGE);
  }

  private ToldSum with(Sum other, From how) {
    return new ToldSum(other, how, plain, own, less);
  }

  /** What each gets, where several people get it. */
  private static Sum shared(Language language, String text, Sum all) {
    return count(language, SumWords.PEOPLE, text)
        .filter(people -> people > 1)
        .map(people -> Math.round(all.least() / (double) people))
        .map(each -> new Sum(each, each, all.period()))
        .orElse(all);
  }

  /** What a month's pay is in a year of more salaries than months. */
  private Optional<Sum> inSalaries(Language language, String text) {
    return count(language, SumWords.SALARIES, text)
        .filter(salaries -> salaries >= MONTHS && salaries <= MOST_SALARIES)
        .map(salaries ->
            sum.period() == Period.MONTH
                ? new Sum(sum.least() * salaries, sum.most() * salaries, Period.YEAR)
                : sum);
  }

  /** The same for another period, where that is said to have been meant. */
  private Optional<Sum> corrected(Language language, String text) {
    return SumWords.isIn(language, SumWords.CORRECTS, text)
        ? Period.around(language, text, 0, 0)
            .map(period -> new Sum(sum.least(), sum.most(), period))
        : Optional.empty();
  }

  /** How many of a thing a text names; empty where it does not name it, or not how many. */
  private static Optional<Integer> count(Language language, String thing, String text) {
    if (!SumWords.isIn(language, thing, text)) {
      return Optional.empty();
    }
    Matcher digits = COUNT.matcher(text);
    return digits.find()
        ? Optional.of(Integer.valueOf(digits.group()))
        : SumWords.number(language, text);
  }
}
