package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Context;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

class SessionTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @Test
  void questionOfUsualLengthIsKeptAsItIs() {
    Interpretation question = interpretation("Welche Fähigkeiten braucht ein SMM im Alltag?");
    assertThat(session(question).question()).contains(question);
  }

  @Test
  void ofALongMessageIsKeptWhatAQuestionOfUsualLengthHas() {
    Interpretation question = interpretation("Welche Fähigkeiten braucht ein SMM? " + words(600));
    Interpretation kept = session(question).question().orElseThrow();
    assertThat(question.features()).hasSizeGreaterThan(500);
    assertThat(kept.features()).hasSize(500);
    assertThat(kept.focus()).hasSizeLessThanOrEqualTo(20);
    assertThat(kept.asked().text()).hasSize(500).startsWith("Welche Fähigkeiten");
    assertThat(kept.topics()).isEqualTo(question.topics());
    assertThat(kept.roles()).isEqualTo(question.roles());
  }

  @Test
  void howALongMessageAsksIsKept() {
    Interpretation question =
        interpretation(
            "Wir suchen jemanden für unsere Firma. Ich mag Videos, aber keine Zahlen. "
                + words(200));
    Interpretation kept = session(question).question().orElseThrow();
    assertThat(question.features()).hasSizeGreaterThan(500);
    assertThat(question.manners().likes() && question.manners().hires()).isTrue();
    assertThat(kept.manners()).isEqualTo(question.manners());
  }

  @Test
  void aLongQuestionIsRepeatedForAnotherRole() {
    Interpretation kept =
        session(interpretation("Was macht ein SMM? " + words(200))).question().orElseThrow();
    assertThat(interpretation("Was macht ein OMM? " + words(200)).repeats(kept)).isTrue();
    assertThat(interpretation("Was macht ein SMM? " + words(200)).repeats(kept)).isFalse();
  }

  private static String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Integer.toString(1_000_000 + i * 7_919, 36))
        .collect(Collectors.joining(" "));
  }

  private static Session session(Interpretation question) {
    return new Session(Optional.of(question), Language.DE, List.of(), Context.NONE);
  }

  private Interpretation interpretation(String text) {
    return engine.interpreter().interpret(text, Optional.empty(), Language.DE, Optional.empty());
  }
}
