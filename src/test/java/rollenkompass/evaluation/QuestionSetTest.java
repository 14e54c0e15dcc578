package rollenkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollenkompass.learned.Outcome;

class QuestionSetTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void everyOutcomeIsReadByItsWord(Outcome outcome) throws IOException {
    assertThat(read(outcome.code()).questions().getFirst().outcome()).containsExactly(outcome);
  }

  @Test
  void anotherOutcomeIsRefusedByNameAndLine() {
    assertThatThrownBy(() -> read("anser"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("set.jsonl:1")
        .hasMessageContaining("anser");
  }

  private QuestionSet read(String outcome) throws IOException {
    String line = "{'id':'1','text':'Wann?','language':'de','outcome':'" + outcome + "'}";
    return QuestionSet.read(
        Files.writeString(folder.resolve("set.jsonl"), line.replace('\'', '"')));
  }
}
