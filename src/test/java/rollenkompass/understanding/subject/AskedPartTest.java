package rollenkompass.understanding.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollenkompass.EngineFixture;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.pipeline.Interpreter;

class AskedPartTest {
  private final Interpreter interpreter = EngineFixture.shipped().interpreter();

  @Test
  void whatSomebodyTellsOfHimselfIsNotAskedFor() {
    assertThat(focus("bin verkäuferin bei edeka wie viel verdient man als smm")).isEmpty();
    assertThat(focus("my sister is a teacher and shes burned out, do smms work on weekends"))
        .doesNotContain("teacher", "burned");
  }

  @Test
  void aClauseNeedsNoComma() {
    Interpretation question = ask("i drive a truck since 10 years how much does an omm earn");
    assertThat(question.asked().text()).isEqualTo("how much does an omm earn");
    assertThat(question.roles()).containsExactly("omm");
  }

  @Test
  void theWholeMessageIsKept() {
    String message = "bin koch 😅 was verdient ein smm";
    assertThat(ask(message).asked().message().text()).isEqualTo(message);
  }

  @Test
  void whetherSomebodyCanBecomeOneAsksForTheWayIn() {
    assertThat(ask("kann ich smm werden").asked().text()).contains("Quereinsteiger");
    assertThat(ask("bin koch und will omm werden, geht das").asked().text())
        .contains("Quereinsteiger")
        .doesNotContain("koch");
  }

  @Test
  void whatSomebodyInARoleCostsIsThePay() {
    assertThat(ask("was kostet mich n smm im jahr").topics())
        .isEqualTo(ask("was verdient ein smm im jahr").topics());
  }

  @Test
  void aPriceOfSomethingElseIsNoPay() {
    assertThat(ask("was kostet ein smm kurs").asked().text()).contains("kostet");
  }

  @Test
  void twoQuestionsAreToldApart() {
    assertThat(ask("what is an omm and what does he earn").asked().message().questions())
        .containsExactly("what is an omm?", "and what does he earn?");
    assertThat(ask("what does an omm earn").asked().message().questions()).isEmpty();
  }

  private List<String> focus(String message) {
    return ask(message).focus().stream().map(Term::surface).toList();
  }

  private Interpretation ask(String message) {
    return interpreter.interpret(message, Optional.empty(), Language.DE, Optional.empty());
  }
}
