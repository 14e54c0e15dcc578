package rollenkompass.corpus;

import java.util.List;
import java.util.Map;
import rollenkompass.language.Language;

/**
 * What people call jobs and those who do them, for each language.
 *
 * @param persons words for a person who holds a job (manager, specialist): with a role's field they
 *     name the role
 * @param links what may stand between such a word and the field ({@code the colleague for social
 *     media})
 * @param jobs words for a job as such (job, role, position)
 */
public record JobWords(
    Map<Language, List<String>> persons,
    Map<Language, List<String>> links,
    Map<Language, List<String>> jobs) {
  public JobWords {
    persons = Language.inOrder(persons);
    links = Language.inOrder(links);
    jobs = Language.inOrder(jobs);
  }
}
