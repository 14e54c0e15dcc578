package rollenkompass.learned;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Learns a question model from examples: the average of what several runs learn that take them in
 * different orders, and a hidden layer beside it. The same examples give the same model.
 */
public final class ModelTrainer {
  // Fitted by cross-validation on the question sets.
  private static final int EPOCHS = 14;
  private static final int RUNS = 3;
  private static final long SEED = 7;

  private final Map<String, Statement> statements = new LinkedHashMap<>();

  /** A trainer for a corpus that makes these statements. */
  public ModelTrainer(List<Statement> known) {
    known.forEach(statement -> statements.put(statement.name(), statement));
  }

  /**
   * The model that examples teach.
   *
   * @param decisions questions for yes or no with passages; their outcomes are decisions
   */
  public QuestionModel train(List<Example> examples, List<Example> decisions) {
    List<Example> outcomes =
        examples.stream()
            .map(e -> new Example(e.signals(), e.outcomes(), Set.of(), Set.of()))
            .toList();
    return model(
        examples,
        statements,
        Optional.of(ofOutcomes(outcomes)),
        Optional.of(ofOutcomes(decisions)));
  }

  private static QuestionModel ofOutcomes(List<Example> examples) {
    return model(examples, Map.of(), Optional.empty(), Optional.empty());
  }

  private static QuestionModel model(
      List<Example> examples,
      Map<String, Statement> statements,
      Optional<QuestionModel> outcomes,
      Optional<QuestionModel> decisions) {
    KnownWants wants = new KnownWants(examples);
    KnownFeatures features = new KnownFeatures(examples);
    TraitTable traits = new TraitTable(wants.all(), statements, examples);
    List<Lesson> lessons = new ArrayList<>();
    for (Example example : examples) {
      lessons.add(lesson(example, wants, features, traits));
    }
    AverageWeights average = new AverageWeights(features, traits.names().size());
    LongStream.range(SEED, SEED + RUNS)
        .parallel()
        .mapToObj(seed -> learned(lessons, features.size(), traits.names().size(), seed))
        .toList()
        .forEach(average::add);
    Weights alone =
        new Weights(
            traits.names(), FeatureTable.of(average.weights()), Optional.empty(), average.fit());
    Weights weights = statements.isEmpty() ? alone : withLayer(alone, lessons, features);
    return new QuestionModel(statements, wants.all(), weights, outcomes, decisions);
  }

  /** Few wants need no layer: what they share is in the features already. */
  private static Weights withLayer(Weights alone, List<Lesson> lessons, KnownFeatures features) {
    LayerLearner learner = new LayerLearner(features.size(), alone.traits().size(), SEED);
    learner.learn(lessons);
    return new Weights(
        alone.traits(),
        alone.features(),
        Optional.of(learner.layer(features)),
        Weights.mean(alone.fit(), learner.fit()));
  }

  private static AdaGrad learned(List<Lesson> lessons, int features, int traits, long seed) {
    AdaGrad learner = new AdaGrad(features, traits);
    List<Lesson> shuffled = new ArrayList<>(lessons);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(shuffled, random);
      shuffled.forEach(learner::learn);
    }
    return learner;
  }

  private static Lesson lesson(
      Example example, KnownWants wants, KnownFeatures features, TraitTable traits) {
    Signals signals = example.signals();
    int[] shown = features.of(signals);
    float[] scales = new float[shown.length];
    for (int i = 0; i < shown.length; i++) {
      scales[i] = (float) Scale.of(features.name(shown[i]), signals.features().size());
    }
    Fit fits = new Fit(signals, wants.numbered().numbers());
    double[][] fit = wants.numbered().all().stream().map(fits::of).toArray(double[][]::new);
    Continuity continuity = traits.continuity();
    float[][] shares = continuity.shares(signals).orElse(new float[0][]);
    return new Lesson(
        shown, scales, traits.of(example), fit, shares, continuity.positions(), wants.of(example));
  }

  /**
   * Writes a model to a file.
   *
   * @param origin what it was learned from
   */
  public static void write(Path file, QuestionModel model, String origin) throws IOException {
    QuestionModelFile.write(file, model, origin);
  }
}
