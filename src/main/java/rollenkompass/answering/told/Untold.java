package rollenkompass.answering.told;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rollenkompass.answering.wording.Excerpt;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Origin;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;

/** Finds what the sources say on the same beside what was told already. */
public final class Untold {
  private static final int MOST = 4;
  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  private final Corpus corpus;

  public Untold(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * The next passages on the same, in the order of the documents; empty where all is told.
   *
   * @param told at least one, in the order of telling
   */
  public List<Passage> after(List<Passage> told) {
    boolean ofTopics = told.stream().anyMatch(passage -> passage.topic().isPresent());
    return ofTopics ? onTopics(told) : inSection(told);
  }

  /**
   * Those of the next passages on the same that are from a later year than all that was told; where
   * that is of no role, those of none if there are any.
   */
  public List<Passage> newerThan(List<Passage> told) {
    int latest = told.stream().mapToInt(Untold::year).max().orElse(0);
    if (latest == 0) {
      return List.of();
    }
    Predicate<Passage> newer = sameAs(told).and(passage -> year(passage) > latest);
    List<Passage> ofNoRole =
        roles(told).isEmpty()
            ? untold(told, newer.and(passage -> passage.role().isEmpty()))
            : List.of();
    return ofNoRole.isEmpty() ? untold(told, newer) : ofNoRole;
  }

  /** The last year that the source of a passage is from; 0 where it names none. */
  public static int year(Passage passage) {
    return passage.source().origin().flatMap(Origin::year).stream()
        .flatMap(said -> YEAR.matcher(said).results())
        .mapToInt(match -> Integer.parseInt(match.group()))
        .max()
        .orElse(0);
  }

  private List<Passage> onTopics(List<Passage> told) {
    List<Passage> same = untold(told, sameAs(told));
    if (!same.isEmpty() || !topics(told).contains(corpus.roles().overview())) {
      return same;
    }
    Set<String> roles = roles(told);
    return corpus.roles().compared().stream()
        .map(topic ->
            untold(
                told,
                passage ->
                    passage.role().filter(roles::contains).isPresent()
                        && isOn(passage, topic::equals)))
        .filter(passages -> !passages.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Whether a passage is on a topic of {@code told}, and of the same roles or of none. */
  private static Predicate<Passage> sameAs(List<Passage> told) {
    Set<String> topics = topics(told);
    Set<String> roles = roles(told);
    return passage ->
        isOn(passage, topics::contains)
            && (passage.role().isEmpty()
                || roles.isEmpty()
                || roles.contains(passage.role().get()));
  }

  private static Set<String> topics(List<Passage> told) {
    return told.stream().flatMap(passage -> passage.topic().stream()).collect(Collectors.toSet());
  }

  private static Set<String> roles(List<Passage> told) {
    return told.stream().flatMap(passage -> passage.role().stream()).collect(Collectors.toSet());
  }

  private static boolean isOn(Passage passage, Predicate<String> topics) {
    return passage.topic().filter(topics).isPresent();
  }

  private List<Passage> untold(List<Passage> told, Predicate<Passage> fits) {
    return corpus.passages().stream()
        .filter(passage -> !told.contains(passage))
        .filter(fits)
        .limit(MOST)
        .toList();
  }

  /** What stands under the same heading as the last told, else what follows in its document. */
  private List<Passage> inSection(List<Passage> told) {
    Passage last = told.getLast();
    PassageText text = last.source();
    Predicate<Passage> beside = other -> other.source().document().equals(text.document());
    List<Passage> section =
        Excerpt.of(
            untold(told, beside.and(other -> other.source().heading().equals(text.heading()))));
    if (!section.isEmpty()) {
      return section;
    }
    return untoldBehind(last, told).filter(beside).stream().toList();
  }

  private Optional<Passage> untoldBehind(Passage last, List<Passage> told) {
    List<Passage> all = corpus.passages();
    return all.subList(all.indexOf(last) + 1, all.size()).stream()
        .filter(passage -> !told.contains(passage))
        .findFirst();
  }
}
