package rollenkompass.learned;

import java.util.List;
import java.util.Map;

/**
 * What is known of a message before the model judges it.
 *
 * @param features what the message shows: its words and turns of phrase, and how it was understood
 * @param roles the ids of the roles it is about
 * @param evidence how well each statement that the search found fits, from 0 to 1
 * @param composed the reply that the rules alone would give
 */
public record Signals(
    List<String> features, List<String> roles, Map<String, Double> evidence, Reply composed) {
  public Signals {
    features = List.copyOf(features);
    roles = List.copyOf(roles);
    evidence = Map.copyOf(evidence);
  }
}
