package rollenkompass.answering.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.language.Language;

/** Reading the sums that people tell. */
class MessageSumTest {
  @ParameterizedTest
  @CsvSource({
    "DE, ich krieg 2900 brutto, 2900, MONTH",
    "DE, 'mit 3,2k im monat', 3200, MONTH",
    "DE, 45.000 € im jahr, 45000, YEAR",
    "EN, 62k a year??, 62000, YEAR",
    "EN, so 66 an hour x 8 = 528 a day, 528, DAY",
    "EN, 38000 gross, 38000, YEAR",
    "EN, i get 2000 a month, 2000, MONTH",
    "EN, is 50k more than average, 50000, YEAR",
    "DE, ist 45k mehr als üblich, 45000, YEAR"
  })
  void sumIsReadWithItsPeriod(Language language, String text, long sum, Period period) {
    assertThat(MessageSum.in(language, text, List.of()).map(MessageSum::sum))
        .contains(new Sum(sum, sum, period));
  }

  @ParameterizedTest
  @CsvSource({
    "EN, i have 40k followers",
    "EN, my company has 1200 people",
    "DE, 'er hat 500 neue follower gebracht, ist das viel'",
    "DE, wir sind 800 Mitarbeiter",
    "DE, in 2019",
    "DE, bei 1500 mitarbeitern",
    "EN, with 5 years",
    "EN, 40 %",
    "EN, my colleague gets 5k more",
    "EN, no 5k more per YEAR and hes a guy",
    "EN, they offer me a raise of 3k",
    "EN, what did one earn per month in 2023",
    "DE, er kriegt 500 euro im monat weniger als ich",
    "DE, der chef bietet 200 € drauf",
    "DE, der Unterschied beträgt 6000 Euro im Jahr",
    "DE, 'das is von 2016 oder? muss ja heute mehr sein'",
    "DE, 2016 war das jahr nicht mein gehalt",
    "DE, was hat man 2024 im monat verdient"
  })
  void otherNumberIsNone(Language language, String text) {
    assertThat(MessageSum.in(language, text, List.of())).isEqualTo(Optional.empty());
  }
}
