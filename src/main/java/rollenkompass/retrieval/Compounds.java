package rollenkompass.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Splits German compounds into words that the corpus or the synonyms know: {@code
 * Marketingstrategie} into {@code marketing} and {@code strategie}.
 */
public final class Compounds {
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_COMPOUND = 2 * SHORTEST_PART;
  private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er");

  private final Set<String> words;

  /**
   * A splitter.
   *
   * @param words the parts there are, folded
   */
  public Compounds(Set<String> words) {
    this.words = words;
  }

  /**
   * The parts of a compound in their order; empty where the word is not wholly made of known parts.
   *
   * @param folded a German word as {@code Spelling.fold} gives it
   */
  public List<String> parts(String folded) {
    return folded.length() < SHORTEST_COMPOUND ? List.of() : split(folded, true).orElse(List.of());
  }

  private Optional<List<String>> split(String rest, boolean whole) {
    if (!whole && words.contains(rest)) {
      return Optional.of(List.of(rest));
    }
    for (int end = rest.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
      String head = rest.substring(0, end);
      Optional<String> part =
          LINKS.stream()
              .filter(head::endsWith)
              .map(link -> head.substring(0, head.length() - link.length()))
              .filter(word -> word.length() >= SHORTEST_PART && words.contains(word))
              .findFirst();
      if (part.isPresent()) {
        Optional<List<String>> tail = split(rest.substring(end), false);
        if (tail.isPresent()) {
          List<String> parts = new ArrayList<>();
          parts.add(part.get());
          parts.addAll(tail.get());
          return Optional.of(parts);
        }
      }
    }
    return Optional.empty();
  }
}
