package rollenkompass.learned;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much statements speak of the same things: what they share counts the more, the fewer of all
 * statements name it. Immutable.
 */
final class Kinship {
  private final List<Statement> statements;
  private final Map<String, Double> weights = new HashMap<>();

  /** The kinship among {@code statements}. */
  Kinship(List<Statement> statements) {
    this.statements = List.copyOf(statements);
    Map<String, Integer> naming = new HashMap<>();
    statements.forEach(one -> one.concepts().forEach(it -> naming.merge(it, 1, Integer::sum)));
    naming.forEach((it, count) -> weights.put(it, rarity(statements.size() / (double) count)));
  }

  /** Squared, so that one rare thing in common counts more than several frequent ones. */
  private static double rarity(double share) {
    return Math.log(share) * Math.log(share);
  }

  /** Which part, from 0 to 1, of what each statement names {@code told} name as well. */
  double[] with(List<Statement> told) {
    Set<String> named = new HashSet<>();
    told.forEach(one -> named.addAll(one.concepts()));
    return statements.stream().mapToDouble(one -> share(one.concepts(), named)).toArray();
  }

  private double share(Set<String> own, Set<String> named) {
    double all = 0;
    double common = 0;
    for (String concept : own) {
      double weight = weights.get(concept);
      all += weight;
      common += named.contains(concept) ? weight : 0;
    }
    return common == 0 ? 0 : common / all;
  }
}
