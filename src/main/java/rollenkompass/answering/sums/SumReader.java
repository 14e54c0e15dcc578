package rollenkompass.answering.sums;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import rollenkompass.answering.evidence.Figures;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Sentences;
import rollenkompass.corpus.SourceSpan;

/** Reads the sum of money that a passage gives for what it is about. */
final class SumReader {
  /** A passage of more sums, and no range, tells several things apart: none of them is the one. */
  private static final int MOST = 3;

  private static final String CURRENCY = "(?:€|EUR\\b|Euros?\\b)";
  private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{3})+|\\d+)(?:[.,]\\d{2})?";
  private static final Pattern SUMS = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
  private static final Pattern SINGLE =
      Pattern.compile(CURRENCY + "\\s*" + NUMBER + "|" + NUMBER + "\\s*" + CURRENCY);
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:(?:zwischen|between)\\s+(?:CUR\\s*)?NUM(?:\\s*CUR)?\\s+(?:und|and)\\s+"
                  .replace("CUR", CURRENCY)
                  .replace("NUM", NUMBER)
              + "|(?:CUR\\s*)?NUM(?:\\s*CUR)?\\s*(?:bis|to|–)\\s*"
                  .replace("CUR", CURRENCY)
                  .replace("NUM", NUMBER)
              + ")(?:CUR\\s*)?NUM(?:\\s*CUR)?".replace("CUR", CURRENCY).replace("NUM", NUMBER),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARK = Pattern.compile("[.,]");
  private static final Pattern MONEY = Pattern.compile(CURRENCY);

  private final Figures figures;

  SumReader(Figures figures) {
    this.figures = figures;
  }

  /** The sum for a role, where a passage gives one for each; else the range or the first sum. */
  Optional<Sum> in(PassageText text, Optional<String> role) {
    return role.flatMap(it -> Optional.ofNullable(figures.in(text).get(it)))
        .map(figure -> ofRole(text, figure))
        .orElseGet(() -> typical(text));
  }

  /** Every sum in a passage of a thousand and more. */
  static LongStream all(PassageText text) {
    return all(text.text());
  }

  /** The same of a part of a text. */
  static LongStream all(String text) {
    return SUMS.matcher(text).results().mapToLong(found -> number(found.group()));
  }

  /** Every sum that a text gives as such. */
  static Stream<Long> given(PassageText text) {
    return SINGLE.matcher(text.text()).results().map(found -> numbers(found).getFirst());
  }

  private static Optional<Sum> ofRole(PassageText text, long figure) {
    return SUMS.matcher(text.text())
        .results()
        .filter(found -> number(found.group()) == figure)
        .findFirst()
        .flatMap(found -> Period.around(text.language(), text.text(), found.start(), found.end()))
        .map(period -> new Sum(figure, figure, period));
  }

  private static Optional<Sum> typical(PassageText text) {
    List<String> sentences = Sentences.in(text.text()).stream().map(at -> in(text, at)).toList();
    Optional<Sum> range =
        sentences.stream().flatMap(sentence -> range(text, sentence).stream()).findFirst();
    boolean several = SUMS.matcher(text.text()).results().limit(MOST + 1L).count() > MOST;
    return range.isPresent() || several
        ? range
        : sentences.stream().flatMap(sentence -> single(text, sentence).stream()).findFirst();
  }

  private static String in(PassageText text, SourceSpan at) {
    return text.text().substring(at.start(), at.end());
  }

  private static Optional<Sum> range(PassageText text, String sentence) {
    Matcher range = RANGE.matcher(sentence);
    while (range.find()) {
      List<Long> ends = numbers(range.toMatchResult());
      if (MONEY.matcher(range.group()).find() && ends.getFirst() < ends.getLast()) {
        return Period.around(text.language(), sentence, range.start(), range.end())
            .map(period -> new Sum(ends.getFirst(), ends.getLast(), period));
      }
    }
    return Optional.empty();
  }

  private static Optional<Sum> single(PassageText text, String sentence) {
    Matcher single = SINGLE.matcher(sentence);
    if (!single.find()) {
      return Optional.empty();
    }
    long sum = numbers(single.toMatchResult()).getFirst();
    return Period.around(text.language(), sentence, single.start(), single.end())
        .map(period -> new Sum(sum, sum, period));
  }

  /** The groups of a match that were found, as numbers. */
  private static List<Long> numbers(MatchResult match) {
    return IntStream.rangeClosed(1, match.groupCount())
        .mapToObj(match::group)
        .filter(Objects::nonNull)
        .map(SumReader::number)
        .toList();
  }

  /** A number that is written with marks, or without. */
  static long number(String text) {
    return Long.parseLong(MARK.matcher(text).replaceAll(""));
  }
}
