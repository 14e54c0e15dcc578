package rollenkompass.retrieval.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.retrieval.Compounds;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.lucene.LuceneStemmer;
import rollenkompass.retrieval.text.words.TextAnalysis;

class ThesaurusTest {
  private static final Stemmer STEMMER = new LuceneStemmer();

  @Test
  void tiesHoldBothWaysWhateverTheInflection() throws IOException {
    Thesaurus thesaurus = read("# a comment\n\nAzubi\tLehrling\tAusbildung|junge Leute\n");
    assertThat(thesaurus.ties(Language.DE, key("azubi")))
        .containsExactly(
            new Thesaurus.Tie("Lehrling", true),
            new Thesaurus.Tie("Ausbildung", false),
            new Thesaurus.Tie("junge Leute", false));
    assertThat(thesaurus.ties(Language.DE, key("Lehrlinge")))
        .containsExactly(new Thesaurus.Tie("Azubi", true));
    assertThat(thesaurus.ties(Language.EN, key("azubi"))).isEmpty();
  }

  @Test
  void synonymsOfTheOperatorAreTiedToo() throws IOException {
    Synonyms.Group ticket =
        new Synonyms.Group(
            "ticket",
            List.of("Tageskarte", "Zappelticket"),
            List.of("day pass"),
            Map.of("de", List.of("Eintritt")));
    Thesaurus thesaurus =
        read("Azubi\tLehrling\tAusbildung\n").with(new Synonyms(List.of(ticket)), STEMMER);
    assertThat(thesaurus.ties(Language.DE, key("Zappelticket")))
        .containsExactly(new Thesaurus.Tie("Tageskarte", true));
    assertThat(thesaurus.ties(Language.DE, key("Tageskarten")))
        .containsExactly(
            new Thesaurus.Tie("Zappelticket", true), new Thesaurus.Tie("Eintritt", false));
    assertThat(thesaurus.ties(Language.DE, key("Azubi"))).hasSize(2);
  }

  @Test
  void lineOfAnotherFormIsNamed() {
    assertThatThrownBy(() -> read("Azubi\tLehrling\t\nChef\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("Chef");
  }

  @Test
  void shippedOnesKnowWhatPeopleSayForWhatIsWritten() {
    Thesaurus shipped = Thesaurus.shipped(STEMMER);
    assertThat(shipped.ties(Language.DE, key("billiger")))
        .extracting(Thesaurus.Tie::phrase)
        .contains("Rabatt");
    assertThat(shipped.ties(Language.EN, STEMMER.stem(Language.EN, "cheaper"))).isNotEmpty();
    assertThat(shipped.ties(Language.DE, key("Klo")))
        .extracting(Thesaurus.Tie::phrase)
        .contains("Toilette");
  }

  @ParameterizedTest
  @CsvSource({"Pudel, Hund", "Trompete, Musikinstrument", "Cousine, Verwandte", "Polen, Ausland"})
  void shippedOnesKnowWhatIsAKindOfWhat(String kind, String whole) {
    assertThat(Thesaurus.shipped(STEMMER).ties(Language.DE, key(kind)))
        .extracting(Thesaurus.Tie::phrase)
        .anyMatch(phrase -> phrase.contains(whole));
  }

  private static Thesaurus read(String lines) throws IOException {
    return Thesaurus.read(Language.DE, new StringReader(lines), STEMMER);
  }

  private static String key(String word) {
    return new TextAnalysis(Language.DE, STEMMER, Compounds.none()).forms(word).stem();
  }
}
