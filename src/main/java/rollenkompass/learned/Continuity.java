package rollenkompass.learned;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  private final List<Statement> statements;
  private final int[][] abouts;

  /**
   * The continuity of {@code wants}.
   *
   * @param position of a trait by its name; negative for one that is not known
   */
  Continuity(List<Want> wants, Map<String, Statement> known, ToIntFunction<String> position) {
    this.positions = TRAITS.stream().mapToInt(position).toArray();
    this.statements = List.copyOf(known.values());
    Map<String, Integer> numbers = new HashMap<>();
    statements.forEach(statement -> numbers.put(statement.name(), numbers.size()));
    this.abouts =
        wants.stream()
            .map(want ->
                want.about().stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray())
            .toArray(int[][]::new);
  }

  /** The positions of the traits, in their order. */
  int[] positions() {
    return positions.clone();
  }

  /**
   * How much each want has of each trait, from 0 to 1; empty where nothing was told, or where the
   * model does not know the traits.
   */
  Optional<float[][]> shares(Signals signals) {
    boolean known = Arrays.stream(positions).allMatch(position -> position >= 0);
    if (!known || (signals.told().isEmpty() && signals.spoken().isEmpty())) {
      return Optional.empty();
    }
    boolean[][] traits = traits(signals);
    float[][] shares = new float[abouts.length][TRAITS.size()];
    for (int want = 0; want < shares.length; want++) {
      for (int trait = 0; trait < TRAITS.size(); trait++) {
        int having = 0;
        for (int statement : abouts[want]) {
          having += traits[statement][trait] ? 1 : 0;
        }
        shares[want][trait] = having == 0 ? 0 : having / (float) abouts[want].length;
      }
    }
    return Optional.of(shares);
  }

  /** Which of the traits each statement has. */
  private boolean[][] traits(Signals signals) {
    Set<String> topics = new HashSet<>();
    Set<String> roles = new HashSet<>();
    for (Statement statement : statements) {
      if (signals.told().contains(statement.name())) {
        statement.topic().ifPresent(topics::add);
        statement.role().ifPresent(roles::add);
      }
    }
    boolean[][] traits = new boolean[statements.size()][TRAITS.size()];
    for (int i = 0; i < traits.length; i++) {
      Statement statement = statements.get(i);
      traits[i][TOPIC] = statement.topic().filter(topics::contains).isPresent();
      traits[i][ROLE] = statement.role().filter(roles::contains).isPresent();
      traits[i][STATEMENT] = signals.told().contains(statement.name());
      traits[i][SPOKEN] = statement.role().isPresent() && statement.role().equals(signals.spoken());
    }
    return traits;
  }
}
