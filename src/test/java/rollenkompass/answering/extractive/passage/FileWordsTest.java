package rollenkompass.answering.extractive.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the name of a file tells of its document. */
class FileWordsTest {
  @ParameterizedTest
  @CsvSource({
    "coffee-machine.en.md, coffee machine",
    "house/Hausordnung_2024.pdf, Hausordnung 2024",
    "staff/CoffeeMachine.docx, Coffee Machine",
    "satzung, satzung"
  })
  void areThoseOfTheNameWithoutFolderLanguageAndKind(String name, String words) {
    assertThat(FileWords.of(name)).isEqualTo(words);
  }
}
