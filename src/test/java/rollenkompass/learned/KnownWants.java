package rollenkompass.learned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that the examples want, each once. Examples that require nothing want the same where
 * they welcome much the same.
 */
final class KnownWants {
  // How much of what two examples welcome must be common: the Jaccard index. With 0.5 there are a
  // quarter as many wants as with 1.
  private static final double ALIKE = 0.5;

  private static final String ANSWER = Outcome.ANSWER.code();

  private final List<Set<String>> welcomed = new ArrayList<>();
  private final List<Want> wants = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final Wants numbered;

  KnownWants(List<Example> examples) {
    Map<String, Map<Set<String>, Integer>> welcomes = new TreeMap<>();
    Map<String, Set<String>> required = new HashMap<>();
    for (Example example : examples) {
      for (String outcome : example.outcomes()) {
        String key = key(outcome, example);
        boolean answers = outcome.equals(ANSWER);
        required.put(key, answers ? example.required() : Set.of());
        Map<Set<String>, Integer> counts =
            welcomes.computeIfAbsent(key, _ -> new LinkedHashMap<>());
        if (answers) {
          counts.merge(example.welcome(), 1, Integer::sum);
        }
      }
    }
    welcomes.forEach((key, counts) -> {
      positions.put(key, wants.size());
      String outcome = key.startsWith(ANSWER) ? ANSWER : key;
      wants.add(new Want(outcome, required.get(key), byFrequency(counts)));
    });
    this.numbered = new Wants(wants);
  }

  private static List<Want.Welcome> byFrequency(Map<Set<String>, Integer> counts) {
    List<Want.Welcome> welcomes = new ArrayList<>();
    counts.forEach((statements, count) -> welcomes.add(new Want.Welcome(statements, count)));
    welcomes.sort((a, b) -> b.questions() - a.questions());
    return welcomes;
  }

  /** Wants without required statements differ by those that are welcome. */
  private String key(String outcome, Example example) {
    if (!outcome.equals(ANSWER)) {
      return outcome;
    }
    return example.required().isEmpty()
        ? ANSWER + " any of " + new TreeSet<>(representative(example.welcome()))
        : ANSWER + ' ' + new TreeSet<>(example.required());
  }

  /** The first set that is much like {@code welcome}. */
  private Set<String> representative(Set<String> welcome) {
    Set<String> best = null;
    double most = ALIKE;
    for (Set<String> other : welcomed) {
      double alike = alike(welcome, other);
      if (alike > most) {
        most = alike;
        best = other;
      }
    }
    if (best == null) {
      welcomed.add(welcome);
      return welcome;
    }
    return best;
  }

  private static double alike(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return common == 0 ? 0 : common / (double) (one.size() + other.size() - common);
  }

  List<Want> all() {
    return Collections.unmodifiableList(wants);
  }

  /** The same in numbers. */
  Wants numbered() {
    return numbered;
  }

  /** Which of all wants {@code example} has: every one that a right reply would fulfil. */
  boolean[] of(Example example) {
    boolean[] wanted = new boolean[wants.size()];
    for (String outcome : example.outcomes()) {
      Integer position = positions.get(key(outcome, example));
      if (position != null) {
        wanted[position] = true;
      }
    }
    return wanted;
  }
}
