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
  void figuresAreToldAloneWhereTheirPeriodIsAsked() {
    ask("What does an OMM earn?");
    Answer again = ask("that's for a month or a year?");
    assertThat(again.points().map(Point::text))
        .satisfiesExactly(
            year -> assertThat(year).contains("41,260 a year"),
            month -> assertThat(month).contains("5,196 gross a month"));
  }

  @Test
  void whatWasToldBeforeWasNotSaidToWhatIsAskedFirstNow() {
    ask("How stressful is it to be a social media manager?");
    Answer.Grounded again = (Answer.Grounded) ask("what about hate comments");
    assertThat(again.lead()).isEmpty();
    assertThat(EngineFixture.ids(again)).containsExactly("wrk-08");
  }

  @Test
  void halfOfASentenceThatIsSetAgainstTheOtherStaysWithIt() {
    ask("what does an seo manager do");
    assertThat(ask("and sea").points().map(Point::text))
        .singleElement()
        .asString()
        .contains("without payment", "by contrast");
  }

  @Test
  void onlyTheFigureThatIsGrossIsCalledSo() {
    ask("was verdient ein omm");
    Answer.Grounded again = (Answer.Grounded) ask("is das brutto oder netto");
    assertThat(again.lead()).contains("nur dies", "brutto");
    assertThat(again.points()).hasSize(1);
  }

  @Test
  void placeThatNoSourceKnowsIsNamed() {
    ask("Gibt es im Moment überhaupt noch Jobs in dem Bereich?");
    Answer again = ask("und in Berlin?");
    assertThat(again).isInstanceOf(Answer.Grounded.class);
    assertThat(((Answer.Grounded) again).lead()).containsIgnoringCase("Berlin");
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

  @Test
  void whetherAFigureIsGrossIsSaidOfThatFigureAlone() {
    ask("gehalt smm autoindustrie");
    Answer.Grounded again = (Answer.Grounded) ask("brutto oder netto?");
    assertThat(again.lead()).isEqualTo("Das sagt die Quelle nicht dazu, sondern nur:");
    assertThat(again.points().map(Point::text)).hasSize(2).last().asString().contains("brutto");
  }

  @Test
  void howLongSomethingTakesIsTheSentenceWithTheHours() {
    ask("is there an IHK certificate for social media managers?");
    Answer.Grounded again = (Answer.Grounded) ask("and how many hours is that");
    assertThat(again.lead()).isEmpty();
    assertThat(again.points().map(Point::text)).singleElement().asString().contains("80", "65");
  }

  @Test
  void figureThatIsCalledOldComesWithItsYearAndWhatIsNewer() {
    ask("Was nimmt ein SMM als Freiberufler am Tag?");
    Answer.Grounded again = (Answer.Grounded) ask("1000 am tag? das ist doch von 2018");
    assertThat(again.lead()).contains("2018").contains("Neuer");
  }

  private Answer ask(String text) {
    return engine.ask(chat, text);
  }

  @Test
  void statementStaysWholeWhereNoSentenceOfItSaysWhatIsAsked() {
    engine.ask("whole", "what would my day look like in an agency as smm");
    Answer answer = engine.ask("whole", "whose call is it");

    assertThat(answer.points().map(Point::text))
        .singleElement()
        .asString()
        .contains("every post is cleared with the client");
  }
}
