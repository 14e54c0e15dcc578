package rollenkompass.corpus;

import java.util.List;
import java.util.Map;
import rollenkompass.language.Language;

/**
 * What a question can be about: tasks, skills, budget.
 *
 * @param id its name in the configuration
 * @param general whether it is about the text as a whole instead of a role
 * @param forms its names in each language
 */
public record Topic(String id, boolean general, Map<Language, Forms> forms) {
  public Topic {
    forms = Language.inOrder(forms);
  }

  /** The names in {@code language}. */
  public Forms in(Language language) {
    return forms.get(language);
  }

  /**
   * How a topic is named in one language.
   *
   * @param name as a table's row shows it
   * @param headings words that mark a heading of this topic
   * @param words words and phrases people ask with
   * @param hints weaker words: they mean this topic where nothing else is asked for
   * @param question what to ask about it; {@code {role}} stands for the role's indefinite form,
   *     {@code {name}} for its name alone, {@code {accusative}} and {@code {dative}} for the role
   *     with its article
   * @param lead the sentence above what the sources say; {@code {role}}, {@code {accusative}} and
   *     {@code {dative}} stand for the role with its article, {@code {name}} for its name
   */
  public record Forms(
      String name,
      List<String> headings,
      List<String> words,
      List<String> hints,
      String question,
      String lead) {
    public Forms {
      headings = List.copyOf(headings);
      words = List.copyOf(words);
      hints = List.copyOf(hints);
    }
  }
}
