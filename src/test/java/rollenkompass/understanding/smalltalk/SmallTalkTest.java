package rollenkompass.understanding.smalltalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.pipeline.Interpreter;

/** What is small talk, and of which kind. */
class SmallTalkTest {
  private final Interpreter interpreter = EngineFixture.shipped().interpreter();

  private Interpretation read(String text) {
    return interpreter.interpret(text, Optional.empty(), Language.DE, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "danke dir,thanks",
    "thx u helped a lot,thanks",
    "danke hast mir echt geholfen,thanks",
    "can u help,help",
    "super,praise",
    "wow,astonished",
    "wow that's not much,astonished",
    "'oha, das ist ja doch so wenig',astonished",
    "puh wenig,astonished",
    "du bist nutzlos,displeased",
    "what a shame,astonished",
    "'Bist du ein Mensch oder eine Maschine?',identity",
    "'Are you a robot?',identity",
    "'r u human',identity",
    "'who programmed you',maker",
    "'wer hat dich programmiert',maker",
    "'tell me a joke',joke",
    "'erzähl nen witz',joke",
    "'ok, dann OMM, danke',thanks",
    "'alright, SMM it is, bye',bye"
  })
  void kindOfSmallTalkIsUnderstood(String text, String kind) {
    assertThat(read(text).smallTalk()).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cool, und wie läuft so ein Tag ab",
        "ok and how is the work then",
        "nice, what else is there to it",
        "klasse, dann war das alles also geraten",
        "full time okay?",
        "wow viel. und im norden?",
        "we dont even use instagram",
        "sounds good but everybody tells me something else"
      })
  void praiseInFrontOfAQuestionOrARemarkIsNoSmallTalk(String text) {
    assertThat(read(text).smallTalk()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "danke und was verdient man so im jahr",
        "danke hilft nich wirklich :D in welchen firmen is es denn besser",
        "ok danke und mit wem arbeitet man da so zusammen",
        "thanks a lot, what do they earn a year"
      })
  void questionBehindThanksIsNoSmallTalk(String text) {
    assertThat(read(text).smallTalk()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thanks, that's what i wanted to know",
        "danke, was würd ich ohne dich machen",
        "danke für die infos, das wars"
      })
  void thanksInManyWordsAreThanks(String text) {
    assertThat(read(text).smallTalk()).contains("thanks");
  }
}
