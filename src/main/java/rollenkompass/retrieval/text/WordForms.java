package rollenkompass.retrieval.text;

import java.util.List;

/**
 * What a word is indexed and searched under.
 *
 * @param folded as {@code Spelling.fold} gives it; a number in one notation
 * @param stem without its ending
 * @param parts the stems of its parts, where it is a compound
 */
public record WordForms(String folded, String stem, List<String> parts) {
  public WordForms {
    parts = List.copyOf(parts);
  }
}
