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
 * Tells what a message wants: a log-linear model (multinomial logistic regression) of the traits of
 * wants given the features of the message, learned from question sets. Thread-safe.
 */
public final class QuestionModel {
  private static final double ALIKE = 0.5;

  private final Map<String, Statement> statements;
  private final List<Want> wants;
  private final Wants numbered;
  private final Weights weights;
  private final Optional<QuestionModel> outcomes;
  private final Map<Set<String>, boolean[]> known = new ConcurrentHashMap<>();
  private final Map<List<String>, WantTraits> traits = new ConcurrentHashMap<>();

  /**
   * A model.
   *
   * @param outcomes a model of the outcomes alone; it has no statements
   */
  QuestionModel(
      Map<String, Statement> statements,
      List<Want> wants,
      Weights weights,
      Optional<QuestionModel> outcomes) {
    this.statements = new LinkedHashMap<>(statements);
    this.wants = List.copyOf(wants);
    this.numbered = new Wants(wants);
    this.weights = weights;
    this.outcomes = outcomes;
  }

  /** A model that knows nothing. */
  public static QuestionModel none() {
    Weights none = new Weights(List.of(), FeatureTable.of(Map.of()), new double[0]);
    return new QuestionModel(Map.of(), List.of(), none, Optional.empty());
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
   * What a message wants.
   *
   * @param known the statements that the corpus makes; wants that require others are left out
   * @return empty where the message most likely wants what the corpus cannot give
   */
  public Optional<Prediction> predict(Signals signals, Set<String> known) {
    double[] traitScores = weights.sum(signals.features());
    List<String> roles = List.copyOf(signals.roles());
    WantTraits ofWants = traits.computeIfAbsent(roles, this::traits);
    Fit fits = new Fit(signals, numbered.numbers());
    double[] scores = new double[wants.size()];
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      int[] own = ofWants.traits()[i];
      for (int j = 0; j < own.length; j++) {
        scores[i] += ofWants.shares()[i][j] * traitScores[own[j]];
      }
      double[] fit = fits.of(numbered.all().get(i));
      for (int j = 0; j < Fit.SIZE; j++) {
        scores[i] += weights.fit()[j] * fit[j];
      }
      best = best < 0 || scores[i] > scores[best] ? i : best;
    }
    boolean[] isKnown = known(known);
    if (best < 0 || !isKnown[best]) {
      return Optional.empty();
    }
    double most = scores[best];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = isKnown[i] ? Math.exp(scores[i] - most) : 0;
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    Prediction prediction = new Prediction(numbered, scores);
    return outcomes
        .flatMap(model -> model.predict(signals, Set.of()))
        .map(prediction::withOutcomesOf)
        .or(() -> Optional.of(prediction));
  }

  /** Which wants can be given from {@code statements}. */
  private boolean[] known(Set<String> statements) {
    return known.computeIfAbsent(
        statements,
        _ -> {
          boolean[] isKnown = new boolean[wants.size()];
          for (int i = 0; i < isKnown.length; i++) {
            isKnown[i] = statements.containsAll(wants.get(i).reply().statements());
          }
          return isKnown;
        });
  }

  private WantTraits traits(List<String> roles) {
    Map<String, Integer> positions = new HashMap<>();
    weights.traits().forEach(trait -> positions.put(trait, positions.size()));
    return WantTraits.of(wants, statements, roles, name -> positions.getOrDefault(name, -1));
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
}
