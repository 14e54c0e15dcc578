package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnumerationTest {
  @Test
  void onlyTheWantedPartOfAListIsKept() {
    String list =
        "Die Miete lag in Ulm bei 9 €, in Jena bei 8 €, in Kiel bei 7 € und in Gera bei 5 €"
            + " (2020).";
    assertThat(Enumeration.only(list, part -> part.contains("Kiel")))
        .isEqualTo("Die Miete lag … in Kiel bei 7 € … (2020).");
  }

  @Test
  void sentenceWithoutAListStaysWhole() {
    String plain = "In Kiel lag die Miete bei 7 € und in Gera bei 5 €.";
    assertThat(Enumeration.only(plain, part -> part.contains("Kiel"))).isEqualTo(plain);
  }

  @Test
  void listOfWhichNothingOrTheFirstIsWantedStaysWhole() {
    String list = "Rent was EUR 9 in Ulm, 8 in Jena, 7 in Kiel and 5 in Gera (2020).";
    assertThat(Enumeration.only(list, part -> part.contains("Ulm"))).isEqualTo(list);
    assertThat(Enumeration.only(list, _ -> false)).isEqualTo(list);
  }
}
