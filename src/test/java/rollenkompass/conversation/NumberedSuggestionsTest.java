package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;
import rollenkompass.language.Language;
import rollenkompass.learned.Outcome;

/** A number alone takes one of the questions that the answer before it suggested. */
class NumberedSuggestionsTest {
  private static final String QUESTION = "Welche Tools benutzt ein SMM?";

  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = "numbers-" + System.identityHashCode(this);

  @ParameterizedTest
  @ValueSource(strings = {"2", " 2 ", "2.", "2)"})
  void numberTakesTheSuggestionInItsPlace(String number) {
    String second = ask(QUESTION).suggestions().get(1);
    assertThat(chosen(number)).contains(second);
    assertThat(EngineFixture.ids(ask(number)))
        .isNotEmpty()
        .isEqualTo(EngineFixture.ids(engine.ask(second)));
  }

  @Test
  void afterACommandTakesOne() {
    List<String> offered = ask("/help").suggestions();
    assertThat(EngineFixture.ids(ask("3")))
        .isNotEmpty()
        .isEqualTo(EngineFixture.ids(engine.ask(offered.get(2))));
  }

  @Test
  void numbersGoOnWithTheSuggestionsOfTheLastAnswer() {
    ask(QUESTION);
    List<String> next = ask("1").suggestions();
    assertThat(chosen("1")).contains(next.getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "4", "9", "12", "1 2", "2 SMM", "-1", "2?"})
  void otherNumbersTakeNone(String text) {
    assertThat(ask(QUESTION).suggestions()).hasSize(3);
    assertThat(chosen(text)).isEmpty();
  }

  @Test
  void numberBeyondTheSuggestionsIsAskedBackAndLeavesThem() {
    List<String> offered = ask(QUESTION).suggestions();
    Answer beyond = ask("4");
    assertThat(beyond).isInstanceOf(Answer.Clarification.class);
    assertThat(beyond.suggestions()).isEqualTo(offered);
    assertThat(chosen("2")).contains(offered.get(1));
  }

  @Test
  void whereNothingWasSuggestedANumberTakesNone() {
    ask(QUESTION);
    assertThat(engine.conversation().chosen(Message.in(new ChatId(chat + "-other"), "2")))
        .isEmpty();
    assertThat(engine.conversation().chosen(Message.alone("2"))).isEmpty();
    assertThat(engine.ask(chat + "-other", "2").outcome()).isNotEqualTo(Outcome.ANSWER);
  }

  @Test
  void languageThatIsFixedStays() {
    ask(QUESTION);
    Message number =
        new Message(Optional.of(new ChatId(chat)), "2", Optional.empty(), Optional.of(Language.EN));
    assertThat(engine.conversation().reply(number).language()).isEqualTo(Language.EN);
  }

  private Optional<String> chosen(String text) {
    return engine.conversation().chosen(Message.in(new ChatId(chat), text));
  }

  private Answer ask(String text) {
    return engine.ask(chat, text);
  }
}
