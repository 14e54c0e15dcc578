package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** Whatever the program proposes to ask, it answers, and in the language of the proposal. */
class SuggestionsTest {
  private static final List<String> BEGINNINGS =
      List.of(
          "Hallo",
          "Thank you!",
          "/hilfe",
          "/help",
          "/roles",
          "?!",
          "Was macht ein Pilot?",
          "What is the capital of France?",
          "Bekommt ein SMM einen Dienstwagen?",
          "Does a florist get a company car?",
          "Was ist das Fazit?",
          "What is the conclusion?",
          "Wer macht SEO?",
          "Who makes wreaths?",
          "Ich mag Zahlen, was passt zu mir?",
          "Vergleiche die Fähigkeiten",
          "Compare the skills",
          "Which channels are used?",
          "Was verdient ein SMM?",
          "Which tools does an OMM use?");

  @Test
  void everySuggestionAboutTheShippedRolesIsAnswered() {
    assertEverySuggestionIsAnswered(EngineFixture.shipped());
  }

  @Test
  void everySuggestionAboutOtherRolesIsAnswered() {
    assertEverySuggestionIsAnswered(EngineFixture.otherRoles());
  }

  @Test
  void everySuggestionAboutAPastedArticleIsAnswered() {
    assertEverySuggestionIsAnswered(EngineFixture.pasted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was macht ein SMM?",
        "Which skills does an OMM need?",
        "Wer macht SEO?",
        "Hallo",
        "Was macht ein Pilot?",
        "Vergleiche die Budgets"
      })
  void threeQuestionsMayFollow(String question) {
    assertThat(EngineFixture.shipped().ask(question).suggestions())
        .hasSize(3)
        .doesNotContain(question);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Was unterscheidet SMM und OMM?", "/compare"})
  void threeQuestionsMayFollowAComparisonOfWholeRoles(String question) {
    assertThat(EngineFixture.shipped().ask(question).suggestions()).hasSize(3);
  }

  private static void assertEverySuggestionIsAnswered(EngineFixture engine) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<Answer> answers = new ArrayDeque<>();
    BEGINNINGS.forEach(question -> answers.add(engine.ask(question)));
    while (!answers.isEmpty()) {
      Answer answer = answers.poll();
      assertThat(answer.suggestions()).hasSizeLessThanOrEqualTo(3);
      for (String suggestion : answer.suggestions()) {
        if (seen.add(suggestion)) {
          Answer next = engine.ask(suggestion);
          assertThat(next)
              .as(suggestion)
              .isInstanceOfAny(Answer.Grounded.class, Answer.Comparison.class);
          assertThat(next.language()).as(suggestion).isEqualTo(answer.language());
          answers.add(next);
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(8);
  }

  @Test
  void suggestionsHaveNoGapsLeft() {
    for (String question :
        List.of("Ersetzt KI den Job?", "Was verdient ein SMM?", "Which tools does an OMM use?")) {
      assertThat(EngineFixture.shipped().ask(question).suggestions())
          .isNotEmpty()
          .noneMatch(s -> s.contains("{"));
    }
  }
}
