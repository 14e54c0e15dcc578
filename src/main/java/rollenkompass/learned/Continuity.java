package rollenkompass.learned;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * How wants go on from what was told last: traits that, other than a want's own, depend on the
 * conversation. Immutable.
 */
final class Continuity {
  /** The traits, in the order of {@link #shares}. */
  static final List<String> TRAITS =
      List.of("told:topic", "told:role", "told:statement", "spoken:role");

  private static final int TOPIC = 0;
  private static final int ROLE = 1;
  private static final int STATEMENT = 2;
  private static final int SPOKEN = 3;

  private final int[] positions;
  private final List<List<Statement>> abouts;

  /**
   * The continuity of {@code wants}.
   *
   * @param position of a trait by its name; negative for one that is not known
   */
  Continuity(List<Want> wants, Map<String, Statement> statements, ToIntFunction<String> position) {
    this.positions = TRAITS.stream().mapToInt(position).toArray();
    this.abouts =
        wants.stream()
            .map(want ->
                want.about().stream().map(statements::get).filter(Objects::nonNull).toList())
            .toList();
  }

  /** The positions of the traits that are known; with none of them there are no shares. */
  int[] positions() {
    return positions.clone();
  }

  /** Whether the model knows these traits at all. */
  boolean isKnown() {
    return Arrays.stream(positions).allMatch(position -> position >= 0);
  }

  /** How much each want has of each trait, from 0 to 1; empty where nothing was told. */
  Optional<float[][]> shares(Signals signals, Map<String, Statement> statements) {
    Set<String> told = signals.told();
    if ((told.isEmpty() && signals.spoken().isEmpty()) || !isKnown()) {
      return Optional.empty();
    }
    Set<String> topics = new HashSet<>();
    Set<String> roles = new HashSet<>();
    for (String name : told) {
      Statement statement = statements.get(name);
      if (statement != null) {
        statement.topic().ifPresent(topics::add);
        statement.role().ifPresent(roles::add);
      }
    }
    float[][] shares = new float[abouts.size()][];
    Map<Statement, float[]> known = new HashMap<>();
    for (int i = 0; i < shares.length; i++) {
      float[] sums = new float[TRAITS.size()];
      for (Statement statement : abouts.get(i)) {
        float[] own = known.computeIfAbsent(statement, s -> of(s, signals, topics, roles));
        for (int j = 0; j < sums.length; j++) {
          sums[j] += own[j] / abouts.get(i).size();
        }
      }
      shares[i] = sums;
    }
    return Optional.of(shares);
  }

  private static float[] of(
      Statement statement, Signals signals, Set<String> topics, Set<String> roles) {
    float[] own = new float[TRAITS.size()];
    own[TOPIC] = statement.topic().filter(topics::contains).isPresent() ? 1 : 0;
    own[ROLE] = statement.role().filter(roles::contains).isPresent() ? 1 : 0;
    own[STATEMENT] = signals.told().contains(statement.name()) ? 1 : 0;
    own[SPOKEN] = statement.role().isPresent() && statement.role().equals(signals.spoken()) ? 1 : 0;
    return own;
  }
}
