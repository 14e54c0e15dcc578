package rollenkompass.learned;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What tells what a message wants: a log-linear model (multinomial logistic regression) of the
 * traits of wants given the features of the message, beside one with a layer of hidden units,
 * learned from question sets. Thread-safe.
 */
public final class QuestionModel {
  private static final double ALIKE = 0.5;

  private final Map<String, Statement> statements;
  private final List<Want> wants;
  private final Weights weights;
  private final Optional<QuestionModel> outcomes;
  private final Optional<QuestionModel> decisions;
  private final Map<List<String>, WantTraits> traits = new ConcurrentHashMap<>();

  /**
   * A model.
   *
   * @param outcomes a model of the outcomes alone; it has no statements
   * @param decisions a model of what passages say to questions for yes or no; likewise
   */
  QuestionModel(
      Map<String, Statement> statements,
      List<Want> wants,
      Weights weights,
      Optional<QuestionModel> outcomes,
      Optional<QuestionModel> decisions) {
    this.statements = new LinkedHashMap<>(statements);
    this.wants = List.copyOf(wants);
    this.weights = weights;
    this.outcomes = outcomes;
    this.decisions = decisions;
  }

  /** A model that knows nothing. */
  public static QuestionModel none() {
    Weights none =
        new Weights(List.of(), FeatureTable.of(Map.of()), Optional.empty(), new double[0]);
    return new QuestionModel(Map.of(), List.of(), none, Optional.empty(), Optional.empty());
  }

  /** The name of the statement that a passage with these concepts makes, if the model knows it. */
  public Optional<String> statement(String passageId, Collection<String> concepts) {
    if (statements.containsKey(passageId)) {
      return Optional.of(passageId);
    }
    Set<String> own = new HashSet<>(concepts);
    String best = null;
    double most = ALIKE;
    for (Statement statement : statements.values()) {
      double alike = statement.likeness(own);
      if (alike >= most) {
        most = alike;
        best = statement.name();
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Tells what messages to a corpus want.
   *
   * @param known the statements that the corpus makes; wants that require others are left out
   */
  public Predictor predictor(Set<String> known) {
    return new Predictor(this, known);
  }

  /** The traits of the wants, where a message is about {@code roles}. */
  WantTraits traits(List<String> roles) {
    return traits.computeIfAbsent(roles, this::newTraits);
  }

  private WantTraits newTraits(List<String> roles) {
    Map<String, Integer> positions = new HashMap<>();
    weights.traits().forEach(trait -> positions.put(trait, positions.size()));
    return WantTraits.of(wants, statements, roles, name -> positions.getOrDefault(name, -1));
  }

  /** How the wants go on from what was told. */
  Continuity continuity() {
    return new Continuity(wants, statements, weights.traits()::indexOf);
  }

  Collection<Statement> statements() {
    return statements.values();
  }

  List<Want> wants() {
    return wants;
  }

  Weights weights() {
    return weights;
  }

  Optional<QuestionModel> outcomes() {
    return outcomes;
  }

  Optional<QuestionModel> decisions() {
    return decisions;
  }
}
