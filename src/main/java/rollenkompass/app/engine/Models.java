package rollenkompass.app.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import rollenkompass.app.settings.Settings;
import rollenkompass.learned.QuestionModel;
import rollenkompass.learned.QuestionModelFile;
import rollenkompass.retrieval.Embedder;
import rollenkompass.retrieval.embedding.Embedders;
import rollenkompass.retrieval.embedding.EmbeddingSettings;

/**
 * What was learned from examples, whatever the corpus. It is loaded once, and every engine over a
 * changed corpus goes on with it.
 *
 * @param questions tells what a question asks for
 * @param embedder tells what texts mean; empty where words alone rank
 */
public record Models(QuestionModel questions, Optional<Embedder> embedder) {
  /** Lies beside the roles; another pair of roles may go without. */
  private static final String QUESTIONS_FILE = "question-model.bin";

  /**
   * What the settings name.
   *
   * @throws rollenkompass.retrieval.EmbeddingException where the embedding model cannot be loaded
   */
  static Models load(Settings settings) {
    Path questions = settings.rolesFile().resolveSibling(QUESTIONS_FILE);
    return new Models(
        Files.exists(questions) ? QuestionModelFile.read(questions) : QuestionModel.none(),
        settings.embedding().map(embedding -> embedder(embedding, settings)));
  }

  /**
   * An embedding model.
   *
   * @throws rollenkompass.retrieval.EmbeddingException where it cannot be loaded
   */
  public static Embedder embedder(EmbeddingSettings embedding, Settings settings) {
    return Embedders.of(embedding, DataFolders.nativeLibraries(settings));
  }
}
