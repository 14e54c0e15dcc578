package rollenkompass.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns how much each part of a word speaks for German: a logistic regression by stochastic
 * gradient steps (AdaGrad: Duchi, Hazan, Singer 2011). The same texts give the same weights.
 */
public final class LanguageTrainer {
  // Fitted by cross-validation on the question sets.
  private static final int EPOCHS = 5;
  private static final double RATE = 0.3;
  private static final int FEWEST = 3;
  private static final double LEAST = 0.12;
  private static final long SEED = 7;

  private final List<Sample> samples = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Adds a text; {@code weight} tells how much it counts. */
  public void add(String text, Language language, double weight) {
    Map<String, Integer> parts = new TreeMap<>();
    for (Token token : Tokenizer.tokens(text)) {
      WordParts.of(token.surface()).forEach(part -> parts.merge(part, 1, Integer::sum));
    }
    parts.keySet().forEach(part -> counts.merge(part, 1, Integer::sum));
    samples.add(new Sample(parts, language == Language.DE ? 1 : -1, weight));
  }

  /** The weights of the parts that tell something, sorted. */
  public Map<String, Double> learn() {
    Map<String, Double> weights = new HashMap<>();
    Map<String, Double> squares = new HashMap<>();
    List<Sample> shuffled = new ArrayList<>(samples);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(shuffled, random);
      shuffled.forEach(sample -> step(sample, weights, squares));
    }
    Map<String, Double> telling = new TreeMap<>();
    weights.forEach((part, weight) -> {
      if (Math.abs(weight) >= LEAST) {
        telling.put(part, weight);
      }
    });
    return telling;
  }

  private void step(Sample sample, Map<String, Double> weights, Map<String, Double> squares) {
    double length = Math.sqrt(sample.parts().values().stream().mapToInt(Integer::intValue).sum());
    double sum = 0;
    for (Map.Entry<String, Integer> part : sample.parts().entrySet()) {
      sum += weights.getOrDefault(part.getKey(), 0.0) * part.getValue();
    }
    double likelihood = 1 / (1 + StrictMath.exp(-sample.sign() * sum / length));
    double error = (1 - likelihood) * sample.sign() * sample.weight() / length;
    sample
        .parts()
        .forEach((part, times) -> {
          if (counts.get(part) >= FEWEST) {
            double gradient = error * times;
            double square = squares.merge(part, gradient * gradient, Double::sum);
            weights.merge(part, RATE * gradient / Math.sqrt(1 + square), Double::sum);
          }
        });
  }

  private record Sample(Map<String, Integer> parts, int sign, double weight) {}
}
