package rollenkompass.understanding.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

class StandingTest {
  private final Interpreter interpreter = EngineFixture.shipped().interpreter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bin jura student, lieber smm oder omm?",
        "als quereinsteigerin eher smm oder omm?",
        "should I become an smm or an omm, I'm a law student"
      })
  void whoSomebodyIsSpeaksForNoRole(String message) {
    Interpretation question = ask(message);
    assertThat(question.kind()).isEqualTo(QuestionKind.ADVICE);
    assertThat(question.topics()).isEmpty();
    assertThat(question.focus())
        .extracting(Term::surface)
        .doesNotContain("jura", "quereinsteigerin", "law");
  }

  @Test
  void whatSomebodyLikesBesideItIsKept() {
    assertThat(ask("bin student und liebe zahlen, smm oder omm?").focus())
        .extracting(Term::surface)
        .containsExactly("zahlen");
  }

  @Test
  void ofTwoRolesTheOneThatSomebodyLeavesIsNotAskedFor() {
    assertThat(ask("kann ich vom smm zum omm wechseln?").roles()).containsExactly("omm");
    assertThat(ask("can I switch from OMM to SMM?").roles()).containsExactly("smm");
    assertThat(ask("unterschied vom smm zum omm?").roles()).containsExactly("smm", "omm");
  }

  @Test
  void howMuchIsNeededIsNoQuestionForAdvice() {
    assertThat(ask("wie viele stunden brauch der im monat für uns").kind())
        .isEqualTo(QuestionKind.FACT);
    assertThat(ask("when should we get one").kind()).isEqualTo(QuestionKind.FACT);
  }

  @Test
  void whoGetsHateTellsNoDislike() {
    assertThat(ask("ich krieg oft hate ab, gehört das dazu?").manners().dislikes()).isFalse();
    assertThat(ask("I get a lot of hate, is that part of it?").manners().dislikes()).isFalse();
    assertThat(ask("I hate numbers, which of them fits me?").manners().dislikes()).isTrue();
  }

  @Test
  void aFieldBehindAnArticleForAManIsTheRole() {
    assertThat(ask("das macht doch der social media nicht oder?").roles()).containsExactly("smm");
    assertThat(ask("suchen jemand der social media auch macht").roles()).isEmpty();
    assertThat(ask("wer macht den social media kanal?").roles()).isEmpty();
  }

  private Interpretation ask(String message) {
    return interpreter.interpret(message, Optional.empty(), Language.DE, Optional.empty());
  }
}
