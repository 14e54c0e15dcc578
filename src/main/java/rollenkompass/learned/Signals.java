package rollenkompass.learned;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a message before the model judges it.
 *
 * @param features what the message shows: its words and turns of phrase, and how it was understood
 * @param roles the ids of the roles it is about
 * @param evidence how well each statement that the search found fits, from 0 to 1
 * @param composed the reply that the rules alone would give
 * @param told the statements cited last in the conversation; empty outside of one
 * @param spoken the role that was spoken of last in the conversation
 */
public record Signals(
    List<String> features,
    List<String> roles,
    Map<String, Double> evidence,
    Reply composed,
    Set<String> told,
    Optional<String> spoken) {
  public Signals {
    features = List.copyOf(features);
    roles = List.copyOf(roles);
    evidence = Map.copyOf(evidence);
    told = Set.copyOf(told);
  }
}
