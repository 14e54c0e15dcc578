package rollenkompass.learned;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * How wants go on from what was told last: traits that, other than a want's own, depend on the
 * conversation. Immutable.
 */
final class Continuity {
  /** The traits, in the order of {@link #shares}. */
  static final List<String> TRAITS =
      List.of("told:topic", "told:role", "told:statement", "spoken:role", "told:kin");

  private static final int TOPIC = 0;
  private static final int ROLE = 1;
  private static final int STATEMENT = 2;
  private static final int SPOKEN = 3;
  private static final int KIN = 4;

  private final int[] positions;
  private final List<Statement> statements;
  private final Kinship kinship;
  private final int[][] abouts;

  /**
   * The continuity of {@code wants}.
   *
   * @param position of a trait by its name; negative for one that is not known
   */
  Continuity(List<Want> wants, Map<String, Statement> known, ToIntFunction<String> position) {
    this.positions = TRAITS.stream().mapToInt(position).toArray();
    this.statements = List.copyOf(known.values());
    this.kinship = new Kinship(statements);
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
    float[][] traits = traits(signals);
    float[][] shares = new float[abouts.length][TRAITS.size()];
    for (int want = 0; want < shares.length; want++) {
      for (int trait = 0; trait < TRAITS.size(); trait++) {
        float sum = 0;
        for (int statement : abouts[want]) {
          sum += traits[statement][trait];
        }
        shares[want][trait] = sum == 0 ? 0 : sum / abouts[want].length;
      }
    }
    return Optional.of(shares);
  }

  /** How much of the traits each statement has, from 0 to 1. */
  private float[][] traits(Signals signals) {
    List<Statement> told =
        statements.stream().filter(one -> signals.told().contains(one.name())).toList();
    Set<String> topics = present(told, Statement::topic);
    Set<String> roles = present(told, Statement::role);
    double[] kin = kinship.with(told);
    float[][] traits = new float[statements.size()][TRAITS.size()];
    for (int i = 0; i < traits.length; i++) {
      Statement statement = statements.get(i);
      traits[i][TOPIC] = share(statement.topic().filter(topics::contains).isPresent());
      traits[i][ROLE] = share(statement.role().filter(roles::contains).isPresent());
      traits[i][STATEMENT] = share(signals.told().contains(statement.name()));
      traits[i][SPOKEN] =
          share(statement.role().isPresent() && statement.role().equals(signals.spoken()));
      traits[i][KIN] = (float) kin[i];
    }
    return traits;
  }

  private static Set<String> present(
      List<Statement> told, Function<Statement, Optional<String>> part) {
    return told.stream().map(part).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  private static float share(boolean has) {
    return has ? 1 : 0;
  }
}
