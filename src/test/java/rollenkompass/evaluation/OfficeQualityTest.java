package rollenkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rollenkompass.EngineFixture;
import rollenkompass.channel.terminal.PlainTextRenderer;

/**
 * Holds the level that answers over office documents have reached, on documents and questions that
 * nothing was fitted on; each bound lies a little below the measured value.
 */
class OfficeQualityTest {
  private static final Path OFFICE = Path.of("src/test/resources/office");

  private static List<Verdict> verdicts;

  @BeforeAll
  static void askAll() throws IOException {
    EngineFixture engine = EngineFixture.over(OFFICE.resolve("aside"));
    verdicts =
        Evaluation.overDocuments(
                engine.conversation(), engine.extractor(), PlainTextRenderer::render)
            .run(QuestionSet.read(OFFICE.resolve("aside.jsonl")))
            .verdicts();
  }

  @Test
  void answersHaveTheExpectedWordsInBothLanguages() {
    assertThat(share(answerable("de"), c -> c.answered() && c.contains()))
        .isGreaterThanOrEqualTo(CONTAINS_DE);
    assertThat(share(answerable("en"), c -> c.answered() && c.contains()))
        .isGreaterThanOrEqualTo(CONTAINS_EN);
  }

  @Test
  void theRightDocumentIsCitedFirst() {
    List<Verdict> all = verdicts.stream().filter(OfficeQualityTest::isAnswerable).toList();
    assertThat(share(all, c -> c.answered() && c.documentFirst()))
        .isGreaterThanOrEqualTo(DOCUMENT_FIRST);
  }

  @Test
  void fewQuestionsWithoutAnAnswerGetOne() {
    List<Verdict> others = verdicts.stream().filter(v -> !isAnswerable(v)).toList();
    assertThat(share(others, DocumentCheck::answered)).isLessThanOrEqualTo(INVENTED);
  }

  @Test
  void answersAreShort() {
    double length =
        verdicts.stream()
            .map(v -> v.check().orElseThrow())
            .filter(DocumentCheck::answered)
            .mapToInt(DocumentCheck::length)
            .average()
            .orElseThrow();
    assertThat(length).isLessThan(LENGTH);
  }

  private static boolean isAnswerable(Verdict verdict) {
    return verdict.question().isAnswerable();
  }

  private static List<Verdict> answerable(String language) {
    return verdicts.stream()
        .filter(OfficeQualityTest::isAnswerable)
        .filter(v -> v.question().language().equals(language))
        .toList();
  }

  private static double share(List<Verdict> among, Predicate<DocumentCheck> wanted) {
    return among.stream().map(v -> v.check().orElseThrow()).filter(wanted).count()
        / (double) among.size();
  }

  private static final double CONTAINS_DE = 0.70;
  private static final double CONTAINS_EN = 0.83;
  private static final double DOCUMENT_FIRST = 0.77;
  private static final double INVENTED = 0.25;
  private static final double LENGTH = 350;
}
