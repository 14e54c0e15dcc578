package rollenkompass.retrieval;

import java.util.List;

/**
 * Turns texts into vectors that are close where meanings are. Vectors are of length 1, all of the
 * same number of dimensions. Implementations are thread-safe.
 */
public interface Embedder {
  /** Tells its vectors from those of any other model; the same in every run of the program. */
  String name();

  /**
   * The vectors of passages, in their order.
   *
   * @throws EmbeddingException where the model cannot be used now
   */
  List<float[]> passages(List<String> texts);

  /**
   * The vector of a question.
   *
   * @throws EmbeddingException where the model cannot be used now
   */
  float[] question(String text);
}
