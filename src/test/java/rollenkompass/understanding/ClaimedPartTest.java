package rollenkompass.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.language.Language;
import rollenkompass.understanding.pipeline.Interpreter;

class ClaimedPartTest {
  private final Interpreter interpreter = EngineFixture.shipped().interpreter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "smm does ads, right?",
        "the omm does seo, doesn't he",
        "the omm is a seo guy isn't it",
        "der smm macht werbung, oder?",
        "der smm macht werbung oder nicht",
        "the smm does ads?"
      })
  void aClaimWantsToHearYesOrNo(String message) {
    assertThat(ask(message).kind()).isEqualTo(QuestionKind.YES_NO);
    assertThat(ask(message).manners().denies()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "omm doesnt do social media, does he?",
        "so the omm doesn't touch facebook?",
        "der smm macht keine werbung, oder?",
        "kümmert sich der omm nicht um seo?"
      })
  void whatIsDeniedIsAskedAfterAsIfItWereSo(String message) {
    Interpretation question = ask(message);
    assertThat(question.manners().denies()).isTrue();
    assertThat(question.manners().limited()).isFalse();
    assertThat(question.asked().text()).doesNotContain("nt", "n't", "nicht", "kein");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "macht der omm nicht nur seo?",
        "why doesn't the smm do email?",
        "kann ich smm werden wenn ich nicht studiert habe?",
        "was macht ein smm nicht?"
      })
  void whatNarrowsOrAsksOpenlyOrIsToldOfOneselfIsNoDenial(String message) {
    assertThat(ask(message).manners().denies()).isFalse();
  }

  @Test
  void aTagSaysNothingOfWhatIsAsked() {
    assertThat(ask("smm does ads, right?").asked().text()).isEqualTo("smm does ads?");
  }

  @Test
  void onlyNarrowsWhatSomebodyDoesAndNotWhoDoesIt() {
    assertThat(ask("macht der smm nur instagram?").manners().narrows()).isTrue();
    assertThat(ask("does only the smm do ads?").manners().narrows()).isFalse();
    assertThat(ask("not only ads, does the smm do email?").manners().narrows()).isFalse();
  }

  @Test
  void theFieldOfAnotherRoleBehindAVerbIsNoRole() {
    assertThat(ask("macht ein omm auch social media?").roles()).isEqualTo(List.of("omm"));
    assertThat(ask("does the omm do social media?").roles()).isEqualTo(List.of("omm"));
    assertThat(ask("social media or online marketing manager?").roles())
        .containsExactlyInAnyOrder("smm", "omm");
  }

  private Interpretation ask(String text) {
    return interpreter.interpret(text, Optional.empty(), Language.EN, Optional.empty());
  }
}
