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

/** Everything that the examples want, each once. */
final class KnownWants {
  private final List<Want> wants = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final Wants numbered;

  KnownWants(List<Example> examples) {
    Map<String, Map<Set<String>, Integer>> welcomes = new TreeMap<>();
    Map<String, Set<String>> required = new HashMap<>();
    for (Example example : examples) {
      for (String outcome : example.outcomes()) {
        String key = key(outcome, example);
        boolean answers = outcome.equals(Reply.ANSWER);
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
      String outcome = key.startsWith(Reply.ANSWER) ? Reply.ANSWER : key;
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
  private static String key(String outcome, Example example) {
    if (!outcome.equals(Reply.ANSWER)) {
      return outcome;
    }
    return example.required().isEmpty()
        ? Reply.ANSWER + " any of " + new TreeSet<>(example.welcome())
        : Reply.ANSWER + ' ' + new TreeSet<>(example.required());
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
