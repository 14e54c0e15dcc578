package rollenkompass.learned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns a question model from examples: stochastic gradient steps of AdaGrad (Duchi et al. 2011)
 * on the likelihood of a log-linear model, with an L2 penalty. The same examples give the same
 * model.
 */
public final class ModelTrainer {
  private static final int FEWEST = 2;
  private final int EPOCHS = Integer.getInteger("epochs", 14);
  private final double RATE = Double.parseDouble(System.getProperty("rate", "0.03"));
  private final double PENALTY = Double.parseDouble(System.getProperty("penalty", "0.0002"));
  private final double DROP = Double.parseDouble(System.getProperty("drop", "0"));
  private final int AVERAGED = Integer.getInteger("averaged", 0);

  /**
   * A question with what is known of it and what a right reply is.
   *
   * @param outcomes every right outcome
   * @param required the statements a right answer cites
   * @param welcome the statements it may cite, the required ones among them
   */
  public record Example(
      Signals signals, List<String> outcomes, Set<String> required, Set<String> welcome) {}

  public static void write(java.nio.file.Path file, QuestionModel model, String origin)
      throws java.io.IOException {
    QuestionModelFile.write(file, model, origin);
  }

  private final Map<String, Statement> statements = new LinkedHashMap<>();
  private final List<Want> wants = new ArrayList<>();
  private final Map<String, Integer> wantOf = new HashMap<>();
  private final Map<String, Integer> traits = new LinkedHashMap<>();
  private final Map<String, Integer> features = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  public ModelTrainer(List<Statement> known) {
    known.forEach(statement -> statements.put(statement.name(), statement));
  }

  public QuestionModel train(List<Example> examples) {
    collectWants(examples);
    collectFeatures(examples);
    Map<List<String>, int[][]> traitsOf = new HashMap<>();
    Map<List<String>, double[][]> sharesOf = new HashMap<>();
    for (Example example : examples) {
      List<String> roles = example.signals().roles();
      if (!traitsOf.containsKey(roles)) {
        int[][] ids = new int[wants.size()][];
        double[][] shares = new double[wants.size()][];
        for (int i = 0; i < wants.size(); i++) {
          Map<String, Double> of = Traits.of(wants.get(i), statements, roles);
          ids[i] =
              of.keySet().stream()
                  .mapToInt(t -> traits.computeIfAbsent(t, _ -> traits.size()))
                  .toArray();
          shares[i] = of.values().stream().mapToDouble(d -> d).toArray();
        }
        traitsOf.put(roles, ids);
        sharesOf.put(roles, shares);
      }
    }
    int size = traits.size();
    float[][] w = new float[features.size()][size];
    float[][] g = new float[features.size()][size];
    double[] fitWeights = new double[Fit.SIZE];
    double[] fitG = new double[Fit.SIZE];
    java.util.Arrays.fill(fitG, 1);
    List<Ready> ready = new ArrayList<>();
    for (Example example : examples) {
      ready.add(ready(example));
    }
    Random random = new Random(7);
    float[][] average = AVERAGED > 0 ? new float[features.size()][size] : w;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(ready, random);
      if (AVERAGED > 0 && epoch >= EPOCHS - AVERAGED) {
        for (int f = 0; f < w.length; f++) {
          for (int t = 0; t < size; t++) {
            average[f][t] += w[f][t] / AVERAGED;
          }
        }
      }
      for (Ready r : ready) {
        step(
            r,
            traitsOf.get(r.example.signals().roles()),
            sharesOf.get(r.example.signals().roles()),
            random,
            w,
            g,
            fitWeights,
            fitG);
      }
    }
    w = average;
    Map<String, Weights.Row> rows = new TreeMap<>();
    for (int f = 0; f < w.length; f++) {
      int count = 0;
      for (float x : w[f]) {
        count += Math.abs(x) >= SMALLEST ? 1 : 0;
      }
      short[] ids = new short[count];
      float[] values = new float[count];
      int at = 0;
      for (int t = 0; t < size; t++) {
        if (Math.abs(w[f][t]) >= SMALLEST) {
          ids[at] = (short) t;
          values[at++] = w[f][t];
        }
      }
      if (count > 0) {
        rows.put(names.get(f), new Weights.Row(ids, values));
      }
    }
    return new QuestionModel(
        statements, wants, new Weights(List.copyOf(traits.keySet()), rows, fitWeights));
  }

  private static final float SMALLEST = Float.parseFloat(System.getProperty("smallest", "0.03"));

  @SuppressWarnings("ArrayRecordComponent") // dense rows, made once and read in the inner loop
  private record Ready(
      Example example, int[] features, float[] scales, double[][] fit, boolean[] gold) {}

  private Ready ready(Example example) {
    List<String> all = example.signals().features();
    int[] ids = all.stream().filter(features::containsKey).mapToInt(features::get).toArray();
    float[] scales = new float[ids.length];
    for (int i = 0; i < ids.length; i++) {
      scales[i] = (float) Scale.of(names.get(ids[i]), all.size());
    }
    double[][] fit = new double[wants.size()][];
    boolean[] gold = new boolean[wants.size()];
    for (int i = 0; i < fit.length; i++) {
      fit[i] = Fit.of(wants.get(i), example.signals());
    }
    for (String outcome : example.outcomes()) {
      Integer want = wantOf.get(key(outcome, example));
      if (want != null) {
        gold[want] = true;
      }
    }
    return new Ready(example, ids, scales, fit, gold);
  }

  private void step(
      Ready r,
      int[][] traitsOf,
      double[][] sharesOf,
      Random random,
      float[][] w,
      float[][] g,
      double[] fitWeights,
      double[] fitG) {
    int size = traits.size();
    float[] sums = new float[size];
    float[] scales = r.scales;
    if (DROP > 0) {
      scales = r.scales.clone();
      for (int i = 0; i < scales.length; i++) {
        scales[i] = random.nextFloat() < DROP ? 0 : (float) (scales[i] / (1 - DROP));
      }
    }
    for (int i = 0; i < r.features.length; i++) {
      float[] row = w[r.features[i]];
      float scale = scales[i];
      if (scale == 0) {
        continue;
      }
      for (int t = 0; t < size; t++) {
        sums[t] += scale * row[t];
      }
    }
    int n = wants.size();
    double[] p = new double[n];
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < n; c++) {
      for (int j = 0; j < traitsOf[c].length; j++) {
        p[c] += sharesOf[c][j] * sums[traitsOf[c][j]];
      }
      for (int j = 0; j < Fit.SIZE; j++) {
        p[c] += fitWeights[j] * r.fit[c][j];
      }
      most = Math.max(most, p[c]);
    }
    double sum = 0;
    double goldSum = 0;
    for (int c = 0; c < n; c++) {
      p[c] = StrictMath.exp(p[c] - most);
      sum += p[c];
      goldSum += r.gold[c] ? p[c] : 0;
    }
    if (goldSum <= 0) {
      return;
    }
    float[] gradient = new float[size];
    double[] fitGradient = new double[Fit.SIZE];
    for (int c = 0; c < n; c++) {
      double d = p[c] / sum - (r.gold[c] ? p[c] / goldSum : 0);
      if (Math.abs(d) < 1e-5) {
        continue;
      }
      for (int j = 0; j < traitsOf[c].length; j++) {
        gradient[traitsOf[c][j]] += (float) (d * sharesOf[c][j]);
      }
      for (int j = 0; j < Fit.SIZE; j++) {
        fitGradient[j] += d * r.fit[c][j];
      }
    }
    for (int i = 0; i < r.features.length; i++) {
      float[] row = w[r.features[i]];
      float[] squares = g[r.features[i]];
      float scale = scales[i];
      if (scale == 0) {
        continue;
      }
      for (int t = 0; t < size; t++) {
        if (gradient[t] == 0) {
          continue;
        }
        float d = gradient[t] * scale + (float) PENALTY * row[t];
        squares[t] += d * d;
        row[t] -= (float) (RATE * d / Math.sqrt(squares[t] + START));
      }
    }
    for (int j = 0; j < Fit.SIZE; j++) {
      double d = fitGradient[j];
      fitG[j] += d * d;
      fitWeights[j] -= RATE * d / Math.sqrt(fitG[j]);
    }
  }

  private final float START = Float.parseFloat(System.getProperty("start", "0.001"));

  /** Wants without required statements differ by those that are welcome. */
  private static String key(String outcome, Example example) {
    if (!outcome.equals("answer")) {
      return outcome;
    }
    return example.required().isEmpty()
        ? "answer any of " + new TreeSet<>(example.welcome())
        : "answer " + new TreeSet<>(example.required());
  }

  private void collectWants(List<Example> examples) {
    Map<String, Map<Set<String>, Integer>> welcomes = new TreeMap<>();
    Map<String, Set<String>> required = new HashMap<>();
    for (Example example : examples) {
      for (String outcome : example.outcomes()) {
        String key = key(outcome, example);
        required.put(key, outcome.equals("answer") ? example.required() : Set.of());
        Map<Set<String>, Integer> of = welcomes.computeIfAbsent(key, _ -> new LinkedHashMap<>());
        if (outcome.equals("answer")) {
          of.merge(example.welcome(), 1, Integer::sum);
        }
      }
    }
    welcomes.forEach((key, of) -> {
      List<Want.Welcome> list = new ArrayList<>();
      of.forEach((set, count) -> list.add(new Want.Welcome(set, count)));
      list.sort((a, b) -> b.questions() - a.questions());
      String outcome = key.startsWith("answer") ? "answer" : key;
      wantOf.put(key, wants.size());
      wants.add(new Want(outcome, required.get(key), list));
    });
  }

  private void collectFeatures(List<Example> examples) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Example example : examples) {
      example.signals().features().stream()
          .distinct()
          .forEach(f -> counts.merge(f, 1, Integer::sum));
    }
    counts.forEach((feature, count) -> {
      if (count >= FEWEST) {
        features.put(feature, names.size());
        names.add(feature);
      }
    });
  }
}
