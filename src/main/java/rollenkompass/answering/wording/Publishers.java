package rollenkompass.answering.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Origin;
import rollenkompass.language.Language;

/** Who says what a corpus says, and when, as far as its statements name their own sources. */
final class Publishers {
  private final List<Origin> origins;

  Publishers(Corpus corpus, Language language) {
    this.origins =
        corpus.passages().stream()
            .flatMap(passage -> passage.in(language).origin().stream())
            .toList();
  }

  /** Whether statements name sources of their own. */
  boolean areNamed() {
    return !origins.isEmpty();
  }

  /** Each of them, those that most is from first. */
  List<Publisher> all() {
    List<Publisher> single =
        origins.stream()
            .flatMap(Publishers::named)
            .sorted(Comparator.comparingInt(publisher -> publisher.name().length()))
            .toList();
    Map<Publisher, List<Publisher>> parts = new LinkedHashMap<>();
    for (Publisher one : single) {
      parts
          .computeIfAbsent(
              parts.keySet().stream().filter(one::isPartOf).findFirst().orElse(one),
              _ -> new ArrayList<>())
          .add(one);
    }
    return parts.entrySet().stream()
        .map(entry -> Publisher.of(entry.getKey().name(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(Publisher::statements)
                .thenComparingInt(publisher -> publisher.years().getMax())
                .reversed()
                .thenComparing(Publisher::name))
        .toList();
  }

  private static Stream<Publisher> named(Origin origin) {
    return origin.names().stream()
        .map(name -> new Publisher(name, 1, origin.years().summaryStatistics()));
  }

  /** The latest year of each statement that names one, in ascending order. */
  List<Integer> years() {
    return origins.stream()
        .map(origin -> origin.years().max())
        .flatMapToInt(OptionalInt::stream)
        .sorted()
        .boxed()
        .toList();
  }

  /** How many statements name no year. */
  int undated() {
    return origins.size() - years().size();
  }
}
