package rollenkompass.learned;

import java.util.List;
import java.util.Set;

/**
 * A question with what is known of it and what a right reply is.
 *
 * @param outcomes the code of every right outcome
 * @param required the statements a right answer cites
 * @param welcome the statements it may cite, the required ones among them
 */
public record Example(
    Signals signals, List<String> outcomes, Set<String> required, Set<String> welcome) {
  public Example {
    outcomes = List.copyOf(outcomes);
    required = Set.copyOf(required);
    welcome = Set.copyOf(welcome);
  }
}
