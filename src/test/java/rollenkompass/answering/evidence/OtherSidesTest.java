package rollenkompass.answering.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.EngineFixture;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;

class OtherSidesTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final OtherSides sides =
      new OtherSides(engine.retriever(), engine.analysis(), engine.corpus().roles());

  private Passage passage(String id) {
    return engine.corpus().passage(new PassageId(id)).orElseThrow();
  }

  private static Optional<String> id(Optional<Passage> passage) {
    return passage.map(found -> found.id().value());
  }

  @ParameterizedTest
  @CsvSource({
    "smm.tasks.content-creation, smm.skills.content-creation",
    "smm.tasks.audience-engagement, smm.skills.community-engagement",
    "omm.tasks.performance-analysis, omm.skills.data-analysis"
  })
  void taskIsNearestToTheSkillThatItTakes(String task, String skill) {
    assertThat(id(sides.onTopic(passage(task), "skills"))).contains(skill);
  }

  @Test
  void whatTakesNoSkillOfItsOwnIsNearestToNone() {
    assertThat(sides.onTopic(passage("smm.success.metrics"), "skills")).isEmpty();
  }

  @Test
  void passageHasItsOtherSideOnItsOwnTopic() {
    assertThat(id(sides.of(passage("smm.success.metrics"), "omm"))).contains("omm.success.metrics");
  }
}
