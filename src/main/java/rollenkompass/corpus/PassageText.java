package rollenkompass.corpus;

import java.util.Optional;
import rollenkompass.language.Language;

/**
 * A passage as one document words it.
 *
 * @param language of the wording
 * @param document the name of the document
 * @param heading the headings above it, as the text of {@link Breadcrumbs}; may be empty
 * @param label the short title in front of it ({@code Label: text}); may be empty
 * @param text the wording without markup, white space folded
 * @param span where the wording stands in the document
 * @param quote the wording as it stands there, to the letter
 * @param origin who says so, where the document names it for this passage
 */
public record PassageText(
    Language language,
    String document,
    String heading,
    String label,
    String text,
    SourceSpan span,
    String quote,
    Optional<Origin> origin) {
  public PassageText {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a passage needs a text: " + document + " at " + span);
    }
  }

  /** A wording without an origin of its own. */
  public PassageText(
      Language language,
      String document,
      String heading,
      String label,
      String text,
      SourceSpan span,
      String quote) {
    this(language, document, heading, label, text, span, quote, Optional.empty());
  }

  /** Its words with those of its title as a sentence in front, to be searched and not shown. */
  public String labelled() {
    return label + ". " + text;
  }

  /** The headings above it, to be taken apart. */
  public Breadcrumbs breadcrumbs() {
    return new Breadcrumbs(heading);
  }
}
