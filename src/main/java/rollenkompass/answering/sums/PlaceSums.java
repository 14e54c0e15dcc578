package rollenkompass.answering.sums;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rollenkompass.answering.wording.Place;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;

/** Reads the sums of money that a passage gives for several places. */
final class PlaceSums {
  private static final int SEVERAL = 3;
  private static final Pattern CLAUSES = Pattern.compile(",\\s+|\\s+(?:und|and)\\s+");

  private PlaceSums() {}

  /** The sum for a place, or for the wider region that it is in; the first of such passages. */
  static Optional<Beside> of(Place place, List<Passage> passages, Language language) {
    return passages.stream()
        .filter(passage -> Place.namedBy(passage.in(language)) >= SEVERAL)
        .flatMap(passage -> in(place.in(language), passage, passage.in(language)).stream())
        .findFirst();
  }

  private static Optional<Beside> in(Place place, Passage passage, PassageText text) {
    Optional<Period> period = Period.around(text.language(), text.text(), 0, 0);
    return Stream.of(CLAUSES.split(text.text(), -1))
        .filter(place::isToldIn)
        .flatMap(clause ->
            period.stream().flatMap(it -> in(passage, clause, text.language(), it).stream()))
        .findFirst();
  }

  private static Optional<Beside> in(
      Passage passage, String clause, Language language, Period period) {
    Optional<String> name = Place.in(language, clause).stream().map(Place::name).findFirst();
    return SumReader.all(clause)
        .mapToObj(sum -> new Beside(passage, new Sum(sum, sum, period), name, true))
        .findFirst();
  }
}
