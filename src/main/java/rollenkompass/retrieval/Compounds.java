package rollenkompass.retrieval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Splits German compounds into words that the corpus or the synonyms know: {@code
 * Marketingstrategie} into {@code marketing} and {@code strategie}.
 */
public final class Compounds {
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_COMPOUND = 2 * SHORTEST_PART;
  private static final int LONGEST_COMPOUND = 40;
  private static final int MOST_PARTS = 5;
  private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er");

  private final Predicate<String> words;

  /**
   * A splitter.
   *
   * @param words the parts there are, folded
   */
  public Compounds(Set<String> words) {
    this(words::contains);
  }

  /**
   * A splitter.
   *
   * @param words whether a folded word is a part that there is
   */
  public Compounds(Predicate<String> words) {
    this.words = words;
  }

  /** A splitter that knows no part. */
  public static Compounds none() {
    return new Compounds(Set.of());
  }

  /**
   * The parts of a compound in their order; empty where the word is not wholly made of known parts,
   * or is longer than any compound that people write.
   *
   * @param folded a German word as {@code Spelling.fold} gives it
   */
  public List<String> parts(String folded) {
    if (folded.length() < SHORTEST_COMPOUND || folded.length() > LONGEST_COMPOUND) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    boolean split = split(folded, 0, parts, new BitSet());
    return split && parts.size() <= MOST_PARTS ? parts : List.of();
  }

  /**
   * Adds the parts of what stands behind {@code start}, if it is wholly made of known ones.
   *
   * @param deadEnds the starts behind which it is not; grows, so that none is tried twice
   */
  private boolean split(String word, int start, List<String> parts, BitSet deadEnds) {
    if (start > 0 && words.test(word.substring(start))) {
      parts.add(word.substring(start));
      return true;
    }
    for (int end = word.length() - SHORTEST_PART; end >= start + SHORTEST_PART; end--) {
      Optional<String> part =
          deadEnds.get(end) ? Optional.empty() : withoutLink(word.substring(start, end));
      if (part.isPresent()) {
        parts.add(part.get());
        if (split(word, end, parts, deadEnds)) {
          return true;
        }
        parts.removeLast();
      }
    }
    deadEnds.set(start);
    return false;
  }

  /** The known word that {@code head} is, with or without a link at its end. */
  private Optional<String> withoutLink(String head) {
    for (String link : LINKS) {
      int length = head.length() - link.length();
      if (length >= SHORTEST_PART && head.endsWith(link)) {
        String word = head.substring(0, length);
        if (words.test(word)) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }
}
