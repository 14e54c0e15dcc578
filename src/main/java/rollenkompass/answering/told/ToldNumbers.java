package rollenkompass.answering.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.evidence.Money;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;

/** Finds numbers in what was told: the one that a message names, or a single one. */
public final class ToldNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,3}(?:[.,]\\d{3})+(?!\\d)|\\d+)(?:[.,]\\d+)?\\s*(k\\b|tausend|thousand)?");
  private static final Pattern MARK = Pattern.compile("[.,]");
  private static final Pattern SHARE = Pattern.compile("\\d\\s?%");
  private static final Pattern THOUSANDS = Pattern.compile("\\d[.,]\\d{3}(?!\\d)");
  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final int THOUSAND = 1000;

  /** What is shorter counts things in every other passage. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 9;

  /** From what is surely a figure to what may be a year or the name of something. */
  private static final List<Predicate<String>> FIGURES =
      List.of(Money::isIn, SHARE.asPredicate(), THOUSANDS.asPredicate(), FIGURE.asPredicate());

  private final ToldParts parts;

  public ToldNumbers(Wording wording) {
    this.parts = new ToldParts(wording);
  }

  /** Those of {@code passages} that hold a number which a message names. */
  public static List<Passage> named(String message, List<Passage> passages, Language language) {
    Set<Long> named = in(message).collect(Collectors.toSet());
    return named.isEmpty()
        ? List.of()
        : passages.stream()
            .filter(passage -> in(passage.in(language).text()).anyMatch(named::contains))
            .toList();
  }

  /** The first sentence that gives a figure, a sum of money before any other; empty without. */
  public Optional<Answer> one(List<Passage> told, Language language) {
    return FIGURES.stream()
        .map(figure -> ToldParts.in(told, language, figure))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(found -> parts.answer(language, "", found.subList(0, 1), List.of()));
  }

  private static Stream<Long> in(String text) {
    List<Long> numbers = new ArrayList<>();
    NUMBER.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(found -> add(found, numbers));
    return numbers.stream();
  }

  private static void add(MatchResult found, List<Long> numbers) {
    String digits = MARK.matcher(found.group(1)).replaceAll("");
    if (digits.length() >= SHORTEST && digits.length() <= LONGEST) {
      long number = Long.parseLong(digits);
      numbers.add(found.group(2) == null ? number : number * THOUSAND);
    }
  }
}
