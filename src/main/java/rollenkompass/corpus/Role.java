package rollenkompass.corpus;

import java.util.List;
import java.util.Map;
import rollenkompass.language.Language;

/**
 * A job the corpus speaks of.
 *
 * @param id its name in the configuration
 * @param forms its names in each language
 */
public record Role(String id, Map<Language, Forms> forms) {
  public Role {
    forms = Language.inOrder(forms);
  }

  /** The names in {@code language}. */
  public Forms in(Language language) {
    return forms.get(language);
  }

  /**
   * How a role is named in one language.
   *
   * @param name the bare name, as a heading shows it
   * @param shortName the abbreviation people use, for table heads and buttons
   * @param nominative with its article: {@code der Social-Media-Manager}
   * @param accusative with its article
   * @param dative with its article
   * @param indefinite short, with the indefinite article, as people ask: {@code ein SMM}
   * @param names every further name and abbreviation people write
   * @param fields what stands before a word for a person ({@code social media}) to name the role
   */
  public record Forms(
      String name,
      String shortName,
      String nominative,
      String accusative,
      String dative,
      String indefinite,
      List<String> names,
      List<String> fields) {
    public Forms {
      names = List.copyOf(names);
      fields = List.copyOf(fields);
    }
  }
}
