package rollenkompass.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.EngineFixture;
import rollenkompass.language.Tokenizer;

class TitlesTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final Titles titles = new Titles(engine.corpus(), engine.analysis());

  @ParameterizedTest
  @CsvSource({"CMO, rel-06", "become cmo, rel-06", "IHK-Zertifikat, trn-05", "seo manager, rel-04"})
  void passageTellsOfTheThingItIsTitledBy(String thing, String id) {
    assertThat(ids(thing)).first().isEqualTo(id);
  }

  @Test
  void topicIsNoThing() {
    assertThat(ids("KI")).isEmpty();
    assertThat(ids("salary")).isEmpty();
  }

  @Test
  void wordAmongManyOthersIsNotWhatTheyAreAbout() {
    assertThat(ids("shift to digital marketing without a CMO")).isEmpty();
  }

  private List<String> ids(String thing) {
    return titles.of(engine.analysis().terms(Tokenizer.tokens(thing))).stream()
        .map(passage -> passage.id().value())
        .toList();
  }
}
