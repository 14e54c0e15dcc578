package rollenkompass.learned;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Something that messages want: an answer that cites certain statements, or a reply without any.
 *
 * @param outcome the code of a right reply's {@link Outcome}, or of a {@link Decision}
 * @param required the statements that a right answer cites
 * @param welcomes which statements the questions with this want welcome, the most frequent first
 */
public record Want(String outcome, Set<String> required, List<Welcome> welcomes) {
  private static final int MOST_CITED = 3;

  private static final String ANSWER = Outcome.ANSWER.code();

  public Want {
    required = Set.copyOf(required);
    welcomes = List.copyOf(welcomes);
  }

  /** Whether it wants an answer from the sources. */
  boolean answers() {
    return outcome.equals(ANSWER);
  }

  /**
   * What a reply cites that fulfils it: as little as may be where it requires something, else what
   * most questions welcome.
   */
  Set<String> cited() {
    return required.isEmpty() ? mostWelcome() : required;
  }

  private Set<String> mostWelcome() {
    Map<String, Integer> questions = new TreeMap<>();
    for (Welcome welcome : welcomes) {
      welcome
          .statements()
          .forEach(name -> questions.merge(name, welcome.questions(), Integer::sum));
    }
    return questions.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_CITED)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The statements it is about: those required, or where there are none, those welcome. */
  Set<String> about() {
    return required.isEmpty() && !welcomes.isEmpty() ? welcomes.getFirst().statements() : required;
  }

  /**
   * The statements that some questions welcome, the required ones among them.
   *
   * @param questions how many questions welcome just these
   */
  public record Welcome(Set<String> statements, int questions) {
    public Welcome {
      statements = Set.copyOf(statements);
    }
  }
}
