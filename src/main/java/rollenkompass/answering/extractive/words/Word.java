package rollenkompass.answering.extractive.words;

import java.util.List;

/**
 * A word of a document.
 *
 * @param folded as {@code Spelling.fold} gives it
 * @param forms everything it is found under: its stem, the stems of its base forms, and, marked by
 *     {@link #PART}, those of its parts
 */
public record Word(String folded, List<String> forms) {
  /** Stands before the stem of a part of a compound. */
  public static final String PART = "+";

  public Word {
    forms = List.copyOf(forms);
  }
}
