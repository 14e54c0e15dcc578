package rollenkompass.retrieval.embedding;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import java.util.Optional;
import rollenkompass.retrieval.Embedder;
import rollenkompass.retrieval.EmbeddingException;

/** An embedding model behind the interface of LangChain4j. */
final class LangChain4jEmbedder implements Embedder {
  private final String name;
  private final EmbeddingModel model;
  private final EmbeddingSettings.Prefixes prefixes;

  /**
   * Uses {@code model}.
   *
   * @param name tells the model from any other; the prefixes are added to it
   */
  LangChain4jEmbedder(String name, EmbeddingModel model, EmbeddingSettings.Prefixes prefixes) {
    this.name = name + prefixes.passage().map(prefix -> " " + prefix).orElse("");
    this.model = model;
    this.prefixes = prefixes;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<float[]> passages(List<String> texts) {
    return embed(texts, prefixes.passage());
  }

  @Override
  public float[] question(String text) {
    return embed(List.of(text), prefixes.question()).getFirst();
  }

  private List<float[]> embed(List<String> texts, Optional<String> prefix) {
    List<TextSegment> segments =
        texts.stream()
            .map(text -> TextSegment.from(prefix.map(p -> p + " " + text).orElse(text)))
            .toList();
    List<Embedding> embeddings;
    try {
      embeddings = model.embedAll(segments).content();
    } catch (RuntimeException | LinkageError e) { // a native part may not fit
      throw new EmbeddingException(name + ": " + Reasons.of(e), e);
    }
    if (embeddings.size() != texts.size()) {
      throw new EmbeddingException(
          name + ": " + embeddings.size() + " vectors for " + texts.size() + " texts", null);
    }
    return embeddings.stream().map(this::unit).toList();
  }

  private float[] unit(Embedding embedding) {
    float[] vector = embedding.vector();
    double squares = 0;
    for (float number : vector) {
      squares += (double) number * number;
    }
    double length = Math.sqrt(squares);
    if (length == 0 || !Double.isFinite(length)) {
      throw new EmbeddingException(name + ": a vector without a direction", null);
    }
    float[] unit = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      unit[i] = (float) (vector[i] / length);
    }
    return unit;
  }
}
