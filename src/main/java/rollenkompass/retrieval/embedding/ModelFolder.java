package rollenkompass.retrieval.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with a model, laid out as Sentence Transformers does. */
public record ModelFolder(Path folder) {
  private static final String MODEL = "model.onnx";
  private static final String TOKENIZER = "tokenizer.json";

  /** Says which of a model's outputs is its vector. Without it the mean of all is. */
  private static final String POOLING = "1_Pooling/config.json";

  /** Whether all files are there that a model needs. */
  public boolean isComplete() {
    return Files.isRegularFile(model()) && Files.isRegularFile(tokenizer());
  }

  /** Another model in the same folder has another name. */
  String name() {
    try {
      return folder.toAbsolutePath() + " of " + Files.getLastModifiedTime(model());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path model() {
    return folder.resolve(MODEL);
  }

  Path tokenizer() {
    return folder.resolve(TOKENIZER);
  }

  PoolingMode pooling() {
    Path file = folder.resolve(POOLING);
    if (Files.notExists(file)) {
      return PoolingMode.MEAN;
    }
    try {
      JsonNode settings = new ObjectMapper().readTree(file.toFile());
      return settings.path("pooling_mode_cls_token").asBoolean()
          ? PoolingMode.CLS
          : PoolingMode.MEAN;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
