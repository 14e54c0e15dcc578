package rollenkompass.corpus.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollenkompass.language.Language;

/**
 * What a file of any format says.
 *
 * @param title as the file itself names it
 * @param language that the file declares
 * @param text everything in it that is read, one element a line or more
 * @param elements its structure; spans count in {@code text}
 */
public record Extract(
    Optional<String> title, Optional<Language> language, String text, List<Element> elements) {
  public Extract {
    elements = List.copyOf(elements);
  }

  /** The first heading. */
  public Optional<String> firstHeading() {
    return elements.stream()
        .flatMap(element -> element instanceof Element.Heading h ? Stream.of(h.text()) : null)
        .findFirst();
  }

  /** Whether there is nothing to cite. */
  public boolean isEmpty() {
    return elements.stream().allMatch(Element.Heading.class::isInstance);
  }
}
