package rollenkompass.answering.sums;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.evidence.Money;
import rollenkompass.answering.wording.Composition;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.understanding.Interpretation;

/** Stays with what was told of a sum of money, where a message names that sum. */
final class GivenSums {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,])\\d{1,3}(?:[.,]\\d{3})+(?!\\d)|(?<![\\p{L}\\d.,])\\d{2,7}(?![\\p{L}\\d])");

  private final Corpus corpus;
  private final Composition composition;

  GivenSums(Corpus corpus, Composition composition) {
    this.corpus = corpus;
    this.composition = composition;
  }

  /** The one passage told last that gives it; empty where the answer has it, or none gives it. */
  Optional<Answer> answer(Interpretation question, Answer answer, Context context) {
    boolean saysMore = answer instanceof Answer.Grounded told && !told.lead().isEmpty();
    if (saysMore || !question.topicTerms().isEmpty()) {
      return Optional.empty();
    }
    List<Long> named =
        numbers(question.asked().message().text()).filter(number -> !isYear(number)).toList();
    List<Passage> giving =
        named.isEmpty()
            ? List.of()
            : Money.in(corpus.passages(context.told()), question.language()).stream()
                .filter(passage ->
                    SumReader.given(passage.in(question.language())).anyMatch(named::contains))
                .toList();
    return giving.size() == 1 && !answer.passages().contains(giving.getFirst())
        ? Optional.of(composition.grounded(question, "", giving).suggesting(answer.suggestions()))
        : Optional.empty();
  }

  private static Stream<Long> numbers(String text) {
    return text.chars().noneMatch(Character::isDigit)
        ? Stream.empty()
        : NUMBER.matcher(text).results().map(found -> SumReader.number(found.group()));
  }

  private static boolean isYear(long number) {
    return number >= 1900 && number <= 2099;
  }
}
