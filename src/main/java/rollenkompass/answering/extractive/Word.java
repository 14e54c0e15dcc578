package rollenkompass.answering.extractive;

import java.util.Set;
import rollenkompass.language.Language;

/**
 * A word of a document.
 *
 * @param language of the text it stands in
 * @param folded as {@code Spelling.fold} gives it
 * @param key its stem, marked with the language
 * @param concepts what it stands for, whichever the language
 */
record Word(Language language, String folded, String key, Set<Integer> concepts) {
  Word {
    concepts = Set.copyOf(concepts);
  }
}
