package rollenkompass.answering.sums;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import rollenkompass.answering.evidence.Figures;
import rollenkompass.answering.evidence.Money;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Knows on which topics the sources give sums of money, and for which time. */
final class SumTopics {
  private final Corpus corpus;
  private final SumReader reader;

  SumTopics(Corpus corpus) {
    this.corpus = corpus;
    this.reader = new SumReader(new Figures(corpus.roles()));
  }

  /** The passages that give a sum beside which {@code told} can be set. */
  List<Passage> comparable(Language language, Optional<String> role, Sum told) {
    return Money.in(corpus.passages(), language).stream()
        .filter(passage -> sum(passage, language, role, told).isPresent())
        .toList();
  }

  /** The sum of a passage, if {@code told} can be set beside it. */
  Optional<Sum> sum(Passage passage, Language language, Optional<String> role, Sum told) {
    return reader.in(passage.in(language), role).filter(sum -> told.in(sum.period()).isPresent());
  }

  /**
   * The topic of a question on which it is about sums of money: of several the one of which the
   * sources say least, as it is on what condition they are paid.
   */
  Optional<String> asked(Interpretation question) {
    return question.topics().stream()
        .filter(topic -> Money.isInMost(corpus.passagesOn(topic), question.language()))
        .min(Comparator.comparingInt(topic -> corpus.passagesOn(topic).size()));
  }

  /** The topic that most of {@code passages} are on. */
  static Optional<String> most(List<Passage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.topic().stream())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** The topic on which the sources give most sums for a year. */
  Optional<String> main(Language language) {
    return most(yearly(language));
  }

  /** The passages that give a sum for a year, or one that can be set beside such. */
  List<Passage> yearly(Language language) {
    return comparable(language, Optional.empty(), new Sum(1, 1, Period.YEAR));
  }

  /** The sum that a passage gives for a role, or its range. */
  Optional<Sum> given(Passage passage, Language language, Optional<String> role) {
    return reader.in(passage.in(language), role);
  }
}
