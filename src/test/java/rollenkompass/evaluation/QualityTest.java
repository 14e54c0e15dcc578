package rollenkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Citation;
import rollenkompass.corpus.Passage;
import rollenkompass.learned.QuestionModelFile;

/**
 * Holds the level that the answers have reached; each bound lies a little below the measured value.
 */
class QualityTest {
  private static final Path QUESTIONS = Path.of("src/test/resources/questions");

  private static Report report(EngineFixture engine, String set) throws IOException {
    return new Evaluation(engine.conversation()).run(QuestionSet.read(QUESTIONS.resolve(set)));
  }

  @Test
  void questionsThatWereKeptAsideAreAnsweredAsWellAsMeasured() throws IOException {
    assertThat(report(EngineFixture.shipped(), "held-out.jsonl").quality())
        .isGreaterThanOrEqualTo(HELD_OUT);
    assertThat(report(EngineFixture.shipped(), "held-out-2.jsonl").quality())
        .isGreaterThanOrEqualTo(HELD_OUT);
  }

  @Test
  void questionsAboutTheProfessionThatWereKeptAsideAreAnsweredAsWellAsMeasured()
      throws IOException {
    assertThat(report(EngineFixture.shipped(), "career-held-out.jsonl").quality())
        .isGreaterThanOrEqualTo(CAREER);
  }

  @Test
  void chatsThatWereKeptAsideAreAnsweredAsWellAsMeasured() throws IOException {
    assertThat(report(EngineFixture.shipped(), "chats-held-out.jsonl").quality())
        .isGreaterThanOrEqualTo(CHATS);
  }

  @Test
  void questionsOfDevelopmentAreAnsweredAsWellAsMeasured() throws IOException {
    assertThat(report(EngineFixture.shipped(), "development.jsonl").quality())
        .isGreaterThanOrEqualTo(DEVELOPMENT);
  }

  @Test
  void whatTheSourcesDoNotSayIsDeclinedAndSmallTalkIsUnderstood() throws IOException {
    assertThat(report(EngineFixture.shipped(), "beside-the-corpus.jsonl").quality())
        .isGreaterThanOrEqualTo(BESIDE);
  }

  @Test
  void theArticleAsPastedTextIsAnsweredNearlyAsWell() throws IOException {
    Map<String, String> ids =
        EngineFixture.shipped().corpus().passages().stream()
            .collect(Collectors.toMap(p -> p.source().text(), p -> p.id().value()));
    Function<Citation, String> idOf = citation -> idOf(citation.passage(), ids);
    QuestionSet set = QuestionSet.read(QUESTIONS.resolve("held-out.jsonl"));
    Report report = new Evaluation(EngineFixture.pastedArticle().conversation(), idOf).run(set);
    assertThat(report.quality()).isGreaterThanOrEqualTo(PASTED);
  }

  private static String idOf(Passage passage, Map<String, String> ids) {
    return ids.getOrDefault(passage.source().text(), passage.id().value());
  }

  @Test
  void theShippedModelWasLearnedFromTheQuestionSetsAsTheyAre() throws IOException {
    assertThat(QuestionModelFile.origin(LearnQuestionModel.MODEL))
        .as("learn the model anew: mvn -q -P learn")
        .isEqualTo(LearnQuestionModel.origin());
  }

  @Test
  void everyIdInTheQuestionSetsStandsInTheCorpus() throws IOException {
    var known =
        EngineFixture.shipped().corpus().passages().stream().map(p -> p.id().value()).toList();
    try (var sets = Files.list(QUESTIONS)) {
      for (Path set : sets.toList()) {
        for (Question question : QuestionSet.read(set).questions()) {
          assertThat(known).as(question.id()).containsAll(question.required());
        }
      }
    }
  }

  private static final double HELD_OUT = 0.94;
  private static final double CAREER = 0.92;
  private static final double CHATS = 0.78;
  private static final double DEVELOPMENT = 0.86;
  private static final double BESIDE = 0.95;
  private static final double PASTED = 0.9;
}
