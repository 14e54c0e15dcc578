package rollenkompass.retrieval.lucene.vectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.util.VectorUtil;
import rollenkompass.retrieval.Embedder;
import rollenkompass.retrieval.EmbeddingException;

/**
 * A model whose vectors count the words it knows, each known in two languages. It can be switched
 * off, and remembers what it was given.
 */
final class WordCountEmbedder implements Embedder {
  private static final List<List<String>> WORDS =
      List.of(
          List.of("brot", "bread"),
          List.of("mond", "moon"),
          List.of("lohn", "wage"),
          List.of("wald", "forest"));

  private final String name;
  private final List<String> passages = new ArrayList<>();
  private int questions;
  private volatile boolean grown;
  private boolean broken;

  WordCountEmbedder(String name) {
    this.name = name;
  }

  void breakDown() {
    broken = true;
  }

  void recover() {
    broken = false;
  }

  /** Becomes another model of the same name, whose vectors have a dimension more. */
  void grow() {
    grown = true;
  }

  /** Every passage it embedded. */
  List<String> passages() {
    return passages;
  }

  /** How often it was given a question, also while broken. */
  int questions() {
    return questions;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<float[]> passages(List<String> texts) {
    failIfBroken();
    passages.addAll(texts);
    return texts.stream().map(this::vector).toList();
  }

  @Override
  public float[] question(String text) {
    questions++;
    failIfBroken();
    return vector(text);
  }

  private void failIfBroken() {
    if (broken) {
      throw new EmbeddingException(name + ": out of order", null);
    }
  }

  private float[] vector(String text) {
    float[] vector = new float[WORDS.size() + (grown ? 2 : 1)];
    Arrays.fill(vector, WORDS.size(), vector.length, 0.1f);
    for (String word : text.toLowerCase(Locale.ROOT).split("\\P{L}+", -1)) {
      for (int i = 0; i < WORDS.size(); i++) {
        vector[i] += WORDS.get(i).contains(word) ? 1 : 0;
      }
    }
    return VectorUtil.l2normalize(vector);
  }
}
