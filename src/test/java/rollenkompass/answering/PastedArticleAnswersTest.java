package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.language.Language;

/** The same kinds of answers from an article pasted as plain text, without ids and English. */
class PastedArticleAnswersTest {
  private static final EngineFixture ENGINE = EngineFixture.pasted();

  @ParameterizedTest
  @CsvSource({
    "Was macht ein SMM?, betreut die Auftritte",
    "What does an OMM do?, verantwortet alle digitalen Kanäle",
    "Wer beantwortet Kommentare?, Kommentare und Nachrichten",
    "Wofür gibt ein SMM Geld aus?, bezahlte Werbung",
    "How is the budget of an OMM shared out?, nach dem ROI",
    "Welche Karriere kann ein OMM machen?, Marketingleitung",
    "Can an SMM become a content strategist?, Content Strategist",
    "Warum werden die Rollen verwechselt?, ständig verwechselt",
    "What is the conclusion?, ergänzen sich"
  })
  void questionFindsItsStatement(String question, String statement) {
    assertThat(ENGINE.ask(question).points()).anyMatch(point -> point.text().contains(statement));
  }

  @Test
  void englishQuestionGetsAnEnglishFrameAroundGermanQuotations() {
    for (String question :
        List.of("What does an SMM do?", "What is the conclusion?", "Who writes posts?")) {
      Answer answer = ENGINE.ask(question);
      assertThat(answer.language()).isEqualTo(Language.EN);
      assertThat(answer.points()).isNotEmpty().allMatch(Point::quoted);
      assertThat(((Answer.Grounded) answer).lead()).as(question).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vergleiche die Budgets", "Compare the budgets", "SMM vs OMM"})
  void comparisonIsATable(String question) {
    assertThat(ENGINE.ask(question)).isInstanceOf(Answer.Comparison.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was verdient ein SMM?",
        "Does an OMM get a company car?",
        "What is the capital of France?"
      })
  void whatTheArticleDoesNotSayIsDeclined(String question) {
    assertThat(ENGINE.ask(question)).isInstanceOf(Answer.Declined.class);
  }

  @Test
  void followUpsWorkToo() {
    ENGINE.ask("p", "Welches Budget verwaltet ein SMM?");
    assertThat(EngineFixture.ids(ENGINE.ask("p", "Und der OMM?")))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("artikel/budget-und-ausgaben/online-marketing-manager"));
  }
}
