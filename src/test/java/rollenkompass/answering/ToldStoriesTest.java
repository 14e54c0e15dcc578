package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;

/**
 * What is said to somebody who tells of himself, of his firm or of somebody else what it is like.
 */
class ToldStoriesTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Excel ist mein Endgegner. Kann ich trotzdem Social-Media-Managerin werden? |"
            + " smm.skills.analytics",
        "Kenn mich mit SEO, Ads und Newslettern aus. Passt OMM? |"
            + " omm.skills.multi-channel-expertise",
        "We pour money into five channels and have no idea which one pays off. Who should we hire?"
            + " | omm.budget.allocation",
        "Our tiny bike shop gets loads of DMs on Insta that nobody replies to. Who's the right"
            + " hire? | smm.tasks.audience-engagement",
        "I was a web editor for years. Is a jump into social media management realistic? | trn-21"
      })
  void whatIsToldIsWhatTheAnswerSpeaksOf(String message, String told) {
    assertThat(EngineFixture.ids(engine.ask(message))).contains(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fill me in on this social media management business.",
        "Our board wants a social media manager now. Brief me, please.",
        "I'm toying with becoming a social media manager. What's it about?",
        "Klären Sie mich auf: Social-Media-Managerin, was steckt dahinter?",
        "Wir haben jetzt einen SMM. Bring mich mal auf Stand."
      })
  void plainRequestsAskWhatARoleIs(String message) {
    assertThat(EngineFixture.ids(engine.ask(message))).contains("smm.definition");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "was würd der dann konkret für mich machen",
        "bekomm ich da eher mehr oder weniger als im konzern"
      })
  void whoAsksForNoChoiceIsNotToldWhatTheRolesAskFor(String message) {
    assertThat(EngineFixture.ids(engine.ask(message)))
        .isNotEmpty()
        .noneMatch(id -> id.contains(".skills."));
  }
}
