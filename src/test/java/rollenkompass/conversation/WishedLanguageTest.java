package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;
import rollenkompass.language.Language;

/** Who asks about a language, and who wishes for an answer in it. */
class WishedLanguageTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "do I need to speak German?",
        "must they write in German?",
        "and is the course in German?"
      })
  void questionAboutALanguageWishesForNone(String question) {
    ask("What does an SMM do?");
    assertThat(ask(question).language()).isEqualTo(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in German please",
        "can you say that in German?",
        "could I have that in German?",
        "auf Deutsch bitte",
        "sorry, in German please, my English is bad. same question",
        "können wir auf Deutsch weitermachen?"
      })
  void wishForALanguageIsFulfilled(String wish) {
    ask("What does an SMM do?");
    assertThat(ask(wish).language()).isEqualTo(Language.DE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sorry can we do english?", "can we switch to English", "do you speak English?"})
  void wishForALanguageMayBeAQuestion(String wish) {
    ask("Was macht ein SMM?");
    Answer answer = ask(wish);
    assertThat(answer.language()).isEqualTo(Language.EN);
    assertThat(EngineFixture.ids(answer)).contains("smm.definition");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can we do english?",
        "do you speak English?",
        "which languages do you speak",
        "sprichst du Englisch?",
        "kannst du deutsch"
      })
  void whoeverAsksFirstForALanguageHearsWhichThereAre(String question) {
    assertThat(ask(question))
        .isInstanceOfSatisfying(
            Answer.SmallTalk.class,
            talk -> assertThat(talk.text()).containsPattern("English|Englisch"));
  }

  @Test
  void questionThatFoundNoAnswerIsAnsweredInTheLanguageWishedFor() {
    ask("Was macht ein SMM?");
    assertThat(ask("Braucht er einen Führerschein?")).isInstanceOf(Answer.Declined.class);
    Answer english = ask("in English please");
    assertThat(english).isInstanceOf(Answer.Declined.class);
    assertThat(english.language()).isEqualTo(Language.EN);
  }

  @Test
  void questionThatWasAnsweredIsAnsweredAgainInTheLanguageWishedFor() {
    ask("Braucht ein SMM einen Führerschein?");
    ask("Was macht ein SMM?");
    assertThat(EngineFixture.ids(ask("in English please"))).contains("smm.definition");
  }

  private Answer ask(String text) {
    return engine.conversation().reply(Message.in(new ChatId(chat), text));
  }
}
