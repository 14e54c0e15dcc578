package rollenkompass.learned;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a want has in common with others: statements, topics, roles, shape. The words of a question
 * speak for and against traits, so that what is learned for one want serves the others that share
 * the trait.
 */
final class Traits {
  // Fitted by cross-validation: statements that are wanted together count for less each.
  private static final double SHARED = 0.75;

  private Traits() {}

  /**
   * The traits of a want with how much each is one of it, from 0 to 1, in a stable order.
   *
   * @param roles the roles that the message is about
   */
  static Map<String, Double> of(Want want, Map<String, Statement> statements, List<String> roles) {
    Map<String, Double> traits = new LinkedHashMap<>();
    if (!want.answers()) {
      traits.put("outcome:" + want.outcome(), 1.0);
      return traits;
    }
    traits.put("answer", 1.0);
    Set<String> about = new TreeSet<>();
    Set<String> topics = new TreeSet<>();
    double share = Math.pow(Math.max(1, want.about().size()), -SHARED);
    for (String name : new TreeSet<>(want.about())) {
      Statement statement = statements.get(name);
      String role = statement.role().orElse("general");
      String topic = statement.topic().orElse("none");
      about.add(role);
      topics.add(topic);
      traits.merge("statement:" + name, share, Double::sum);
      traits.merge("like:" + statement.slug(), share, Double::sum);
      traits.merge("topic:" + topic, share, Double::sum);
      traits.merge("topic:" + role + '/' + topic, share, Double::sum);
    }
    String shape = want.about().size() + "-" + about.size() + "-" + topics.size();
    traits.put("shape:" + shape, 1.0);
    traits.put("roles:" + relation(about, roles), 1.0);
    if (want.about().size() != 1) {
      traits.put("shape:" + shape + ':' + String.join("+", topics), 1.0);
      traits.put("want:" + new TreeSet<>(want.about()), 1.0);
    }
    return traits;
  }

  /** How the roles that an answer is about stand to those that the message is about. */
  private static String relation(Set<String> about, List<String> roles) {
    if (roles.size() != 1) {
      return roles.size() + ":" + String.join("+", about);
    }
    return about.stream()
        .map(role ->
            role.equals(roles.getFirst()) ? "same" : role.equals("general") ? role : "other")
        .distinct()
        .sorted()
        .collect(Collectors.joining("+"));
  }
}
