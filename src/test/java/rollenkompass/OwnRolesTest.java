package rollenkompass;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.answering.Answer;

/** The roles of an operator who has written no more than needed. */
class OwnRolesTest {
  @TempDir private static Path folder;
  private static EngineFixture engine;

  @BeforeAll
  static void write() throws IOException {
    Files.writeString(
        folder.resolve("roles.yaml"),
        """
        roles:
          - id: baker
            short: Bäcker
            de: {name: Bäcker, nominative: der Bäcker, accusative: den Bäcker, dative: dem Bäcker, indefinite: ein Bäcker}
            en: {name: baker, nominative: the baker, indefinite: a baker}
          - id: confectioner
            short: Konditor
            de: {name: Konditor, nominative: der Konditor, accusative: den Konditor, dative: dem Konditor, indefinite: ein Konditor}
            en: {name: confectioner, nominative: the confectioner, indefinite: a confectioner}
        topics:
          - id: dough
            de: {name: Teige, headings: [Teige], words: [Teig, backen], question: "Was backt {role}?", lead: "Das backt {role}:"}
            en: {name: Doughs, headings: [doughs], words: [dough, bake], question: "What does {role} bake?", lead: "This is what {role} bakes:"}
          - id: pay
            de: {name: Lohn, headings: [Lohn], words: [verdienen], question: "Was verdient {role}?", lead: "Das verdient {role}:"}
            en: {name: Pay, headings: [pay], words: [pay, earn], question: "What does {role} earn?", lead: "This is what {role} earns:"}
          - id: rest
            de: {name: Pausen, headings: [Pausen], words: [Pause], question: "Wann ruht {role}?", lead: "Dann ruht {role}:"}
            en: {name: Breaks, headings: [breaks], words: [break], question: "When does {role} rest?", lead: "Then {role} rests:"}
        overview: dough
        advice: dough
        compared: [dough, pay]
        """);
    Path documents = Files.createDirectories(folder.resolve("documents"));
    Files.writeString(
        documents.resolve("jobs.de.md"),
        """
        # Bäcker oder Konditor?

        ## Teige

        ### Bäcker

        - Der Hefeteig ruht über Nacht. {#baker.dough}

        ### Konditor

        - Der Mürbeteig bleibt kühl. {#confectioner.dough}

        ## Lohn

        ### Bäcker

        - Am Anfang sind es 2.400 Euro im Monat. {#baker.pay}

        ### Konditor

        - Am Anfang sind es 2.500 Euro im Monat. {#confectioner.pay}
        """);
    Files.writeString(folder.resolve("synonyms.yaml"), "# none\n");
    engine = EngineFixture.withRoles(documents, folder.resolve("roles.yaml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was verdient ein Bäcker?",
        "Was verdiente ein Bäcker?",
        "Wie viel verdienst du als Bäcker?",
        "Was kann ein Bäcker verdienen?",
        "Was verdiene ich als Bäcker?",
        "What does a baker earn?",
        "How much is a baker paid?",
        "Is a baker earning much?"
      })
  void wordOfATopicIsFoundInEveryForm(String question) {
    assertThat(EngineFixture.ids(engine.ask(question))).containsExactly("baker.pay");
  }

  @Test
  void helpNamesTheTopicsOfTheRolesFile() {
    assertThat(((Answer.SmallTalk) engine.ask("/hilfe")).text())
        .startsWith(
            "Frag mich in deinen eigenen Worten nach dem Bäcker und dem Konditor."
                + " Das sind die Themen: Teige und Lohn. ")
        .doesNotContain("Aufgaben", "Karriere");
    assertThat(((Answer.SmallTalk) engine.ask("/help")).text())
        .startsWith(
            "Ask me in your own words about the baker and the confectioner."
                + " These are the topics: doughs and pay. ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/help", "Hello!", "/compare", "What does a baker do?", "What does a pilot do?"})
  void englishAnswersNameTheRolesInEnglish(String message) {
    Answer answer = engine.ask(message);
    assertThat(answer.suggestions()).isNotEmpty();
    assertThat(String.join("\n", answer.suggestions())).doesNotContain("Bäcker", "Konditor");
    assertThat(lead(answer)).doesNotContain("Bäcker", "Konditor");
  }

  private static String lead(Answer answer) {
    return switch (answer) {
      case Answer.Grounded grounded -> grounded.lead();
      case Answer.Comparison comparison ->
          comparison.lead() + String.join(" ", comparison.table().columns());
      case Answer.Clarification clarification -> clarification.text();
      case Answer.Declined declined -> declined.text();
      case Answer.SmallTalk smallTalk -> smallTalk.text();
    };
  }
}
