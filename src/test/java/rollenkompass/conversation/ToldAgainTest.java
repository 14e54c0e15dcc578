package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Point;

class ToldAgainTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @Test
  void ofWhatWasToldOnlyTheSentenceThatIsAskedForIsSaidAgain() {
    ask("What does an OMM earn?");
    Answer again = ask("that's for a month or a year?");
    assertThat(again.points()).hasSizeLessThan(3).allMatch(point -> isPart(point.text(), point));
  }

  @Test
  void placeThatNoSourceKnowsIsNamed() {
    ask("Gibt es im Moment überhaupt noch Jobs in dem Bereich?");
    Answer again = ask("und in Berlin?");
    assertThat(again).isInstanceOf(Answer.Grounded.class);
    assertThat(((Answer.Grounded) again).lead()).containsIgnoringCase("„Berlin“");
    assertThat(again.points()).hasSize(1);
  }

  @Test
  void sameQuestionIsAnsweredInFullAgain() {
    Answer first = ask("Was verdient ein OMM?");
    assertThat(ask("Was verdient ein OMM?").points()).hasSameSizeAs(first.points().toList());
  }

  @Test
  void sourceOfAFigureIsItsStudyAndYear() {
    ask("Wie viel verdient ein Social-Media-Freelancer pro Tag?");
    assertThat(ask("quelle?").points())
        .allMatch(point -> point.text().contains("BVCM-Studie 2018"));
  }

  @Test
  void contrastOfBothRolesIsNotCutToOne() {
    Answer brief = ask("SMM vs OMM in one sentence?");
    assertThat(brief.points().findFirst().orElseThrow().text())
        .contains("social media manager", "online marketing manager");
    assertThat(ask("shorter").points().findFirst().orElseThrow().text())
        .contains("social media manager", "online marketing manager");
  }

  private static boolean isPart(String text, Point point) {
    String whole = point.citation().text().text();
    return text.length() < whole.length() && whole.contains(text);
  }

  private Answer ask(String text) {
    return engine.ask(chat, text);
  }
}
