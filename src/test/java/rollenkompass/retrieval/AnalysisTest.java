package rollenkompass.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import rollenkompass.language.Language;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.lucene.LuceneStemmer;

class AnalysisTest {
  private final Analysis analysis =
      new Analysis(
          new WordKeys(new LuceneStemmer()),
          new Synonyms(
              List.of(
                  new Synonyms.Group(
                      "ads",
                      List.of("bezahlte Werbung", "Anzeigen"),
                      List.of("paid advertising", "ads"),
                      Map.of("de", List.of("Reklame"), "en", List.of("banner"))),
                  new Synonyms.Group(
                      "together",
                      List.of("arbeitet … zusammen"),
                      List.of("works with"),
                      Map.of()))));

  @Test
  void wordsOfBothLanguagesStandForOneConcept() {
    assertThat(analysis.concepts("Sie schaltet bezahlte Werbung.")).containsExactly("c:ads");
    assertThat(analysis.concepts("She buys ads.")).containsExactly("c:ads");
  }

  @Test
  void conceptIsNamedOnceForEachPlace() {
    assertThat(analysis.concepts("Anzeigen, bezahlte Werbung und Anzeigen")).hasSize(3);
  }

  @Test
  void relatedWordsAreNoneOfAPassage() {
    assertThat(analysis.concepts("Reklame")).isEmpty();
  }

  @Test
  void relatedWordsOfAQuestionCountLessThanSynonyms() {
    double synonym = term("Anzeigen").variants().get("c:ads");
    double related = term("Reklame").variants().get("c:ads");
    assertThat(related).isLessThan(synonym).isPositive();
    assertThat(synonym).isLessThan(1);
    assertThat(Analysis.namesConcept(term("Anzeigen"))).isTrue();
    assertThat(Analysis.namesConcept(term("Reklame"))).isFalse();
  }

  @Test
  void wordStandsForItselfInEitherLanguage() {
    assertThat(term("Budget").variants())
        .containsEntry(analysis.key(Language.DE, "Budget"), 1.0)
        .containsEntry(analysis.key(Language.EN, "budget"), 1.0);
  }

  @Test
  void phraseIsOneTerm() {
    List<Term> terms = terms("wer macht bezahlte Werbung");
    assertThat(terms).extracting(Term::surface).containsExactly("wer", "macht", "bezahlte Werbung");
    assertThat(terms.getLast().isPhrase()).isTrue();
    assertThat(terms.getLast().start()).isEqualTo(2);
    assertThat(terms.getLast().end()).isEqualTo(4);
  }

  @Test
  void phraseWithAGapLeavesItsOtherWordsTermsOfTheirOwn() {
    List<Term> terms = terms("arbeitet er mit Grafikern zusammen");
    assertThat(terms).extracting(Term::surface).contains("Grafikern");
    assertThat(terms.getFirst().variants()).containsOnlyKeys("c:together");
  }

  @Property
  void termsOfAnyStringCoverItsWordsInOrder(@ForAll String text) {
    int position = 0;
    for (Term term : terms(text)) {
      assertThat(term.start()).isEqualTo(position);
      assertThat(term.variants().values()).allMatch(weight -> weight > 0 && weight <= 1);
      position = term.end();
    }
    assertThat(position).isEqualTo(Tokenizer.tokens(text).size());
  }

  private Term term(String word) {
    return terms(word).getFirst();
  }

  private List<Term> terms(String text) {
    return analysis.terms(Tokenizer.tokens(text));
  }
}
