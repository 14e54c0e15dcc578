package rollenkompass.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says something, and when. */
class OriginTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bakers’ survey 2018 | Bakers’ survey",
        "Office, reported by the Daily | Office",
        "Report 2019, reported by the Daily | Report"
      })
  void nameIsWithoutItsYearAndWhoReportedIt(String source, String name) {
    assertThat(origin(source, "2018").names()).containsExactly(name);
  }

  @Test
  void severalNamesStandApart() {
    assertThat(origin("Academy; Daily", "2012–2017").names()).containsExactly("Academy", "Daily");
  }

  @Test
  void eachYearIsRead() {
    assertThat(origin("Academy", "2012–2017").years()).containsExactly(2012, 2017);
    assertThat(origin("Academy", "undated").years()).isEmpty();
  }

  @Test
  void sentenceMayNameItsSourceItself() {
    assertThat(origin("Office", "undated").isNamedIn("According to the Office, it rains."))
        .isTrue();
    assertThat(origin("Office", "2018").isNamedIn("According to the Office, it rains.")).isFalse();
    assertThat(origin("Office", "2018").isNamedIn("In 2018 it rained.")).isFalse();
  }

  private static Origin origin(String source, String year) {
    return new Origin(source, Optional.of(year), Optional.empty());
  }
}
