package rollenkompass.retrieval.text.words;

import java.util.List;
import java.util.stream.Collectors;

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

  /** The key of a phrase in a lexicon and in a thesaurus: the stems of its words. */
  public static String key(List<WordForms> phrase) {
    return phrase.stream().map(WordForms::stem).collect(Collectors.joining(" "));
  }
}
