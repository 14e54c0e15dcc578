package rollenkompass.retrieval.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Compounds;
import rollenkompass.retrieval.text.lexicon.Lexicon;
import rollenkompass.retrieval.text.lexicon.Translation;
import rollenkompass.retrieval.text.question.FormStatistics;
import rollenkompass.retrieval.text.question.Question;
import rollenkompass.retrieval.text.question.QuestionReader;
import rollenkompass.retrieval.text.words.TextAnalysis;
import rollenkompass.retrieval.text.words.WordForms;

class SecondPassTest {
  private static final List<String> WORDS =
      List.of(
          "Der",
          "Vertrag",
          "Verträge",
          "gilt",
          "seit",
          "1999",
          "und",
          "z",
          "B",
          "zwei",
          "Jahre",
          "Kaufvertrag",
          "Kauf",
          "Haus",
          "Hauskauf",
          "im",
          "Mai",
          "kostet",
          "350.000",
          "Euro");
  private static final List<String> QUESTIONS =
      List.of(
          "Seit wann gilt der Kaufvertrag?",
          "Wie viel kostet ein Haus im Mai und im Mai?",
          "Was ist z. B. ein Kauf?",
          "Hauskauf",
          "Since when has the contract been valid?",
          "How much is the house?");

  private final TextAnalysis analysis =
      new TextAnalysis(
          Language.DE, (_, word) -> word, new Compounds(Set.of("kauf", "vertrag", "haus")));
  private final List<WordForms> forms = new ArrayList<>();
  private final List<AnalysedText> texts = new ArrayList<>();
  private final WordTable table;
  private final TextStatistics statistics;

  SecondPassTest() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String word : WORDS) {
      WordForms form = analysis.forms(word);
      numbers.computeIfAbsent(form.folded(), _ -> forms.size());
      forms.add(form);
    }
    table = WordTable.of(forms, forms.size());
    Random random = new Random(1);
    for (int i = 0; i < 50; i++) {
      texts.add(text(random, numbers));
    }
    statistics = TextStatistics.of(texts);
  }

  /** A text of up to three sentences; now and then of none. */
  private AnalysedText text(Random random, Map<String, Integer> numbers) {
    int[] ends = new int[random.nextInt(4)];
    for (int sentence = 0; sentence < ends.length; sentence++) {
      ends[sentence] = (sentence == 0 ? 0 : ends[sentence - 1]) + random.nextInt(1, 9);
    }
    int[] words =
        IntStream.range(0, ends.length == 0 ? 0 : ends[ends.length - 1])
            .map(_ -> random.nextInt(WORDS.size()))
            .map(word -> numbers.get(forms.get(word).folded()))
            .toArray();
    int letters = 1;
    for (int word : words) {
      letters += forms.get(word).folded().length() + 1;
    }
    return new AnalysedText(table, letters, words, ends);
  }

  private Question question(String text) {
    FormStatistics counts = new EvenStatistics(forms);
    Lexicon lexicon =
        (_, key) ->
            switch (key) {
              case "contract" -> List.of(new Translation("Kaufvertrag", 1));
              case "house" -> List.of(new Translation("Haus", 1), new Translation("Hauskauf", 0.9));
              default -> List.of();
            };
    TextAnalysis english = new TextAnalysis(Language.EN, (_, word) -> word, Compounds.none());
    Language language = QUESTIONS.indexOf(text) < 4 ? Language.DE : Language.EN;
    return new QuestionReader(analysis, english, counts, lexicon).read(text, language);
  }

  @Test
  void lookingUpScoresAsReadingDoes() {
    for (String text : QUESTIONS) {
      SecondPass reading = SecondPass.reading(question(text), table, statistics);
      SecondPass lookingUp =
          SecondPass.lookingUp(question(text), SentenceIndex.of(table, texts), statistics);
      for (int passage = 0; passage < texts.size(); passage++) {
        assertThat(lookingUp.score(passage, texts.get(passage)))
            .as(text)
            .isCloseTo(reading.score(passage, texts.get(passage)), within(1e-12));
        assertThat(lookingUp.coverage()).as(text).isEqualTo(reading.coverage());
      }
    }
  }

  @Test
  void passagesMayBeLeftOutWhereTheyAreLookedUp() {
    Question question = question(QUESTIONS.getFirst());
    SecondPass reading = SecondPass.reading(question, table, statistics);
    SecondPass lookingUp =
        SecondPass.lookingUp(question, SentenceIndex.of(table, texts), statistics);
    for (int passage = 2; passage < texts.size(); passage += 3) {
      assertThat(lookingUp.score(passage, texts.get(passage)))
          .isCloseTo(reading.score(passage, texts.get(passage)), within(1e-12));
    }
  }

  @Test
  void passagesThatShareAFormAreThoseThatCoverATerm() {
    SentenceIndex index = SentenceIndex.of(table, texts);
    for (String text : QUESTIONS) {
      SecondPass reading = SecondPass.reading(question(text), table, statistics);
      Set<Integer> covering =
          IntStream.range(0, texts.size())
              .filter(passage -> reading.score(passage, texts.get(passage)) >= 0)
              .filter(_ -> reading.coverage().stream().anyMatch(cover -> cover > 0))
              .boxed()
              .collect(Collectors.toSet());
      assertThat(index.sharing(question(text)).stream().boxed()).hasSameElementsAs(covering);
    }
  }

  /** Every form that there is stands in one passage of three. */
  private record EvenStatistics(List<WordForms> forms) implements FormStatistics {
    @Override
    public int passages() {
      return 3;
    }

    @Override
    public int withStem(String stem) {
      return forms.stream().anyMatch(form -> form.stem().equals(stem)) ? 1 : 0;
    }

    @Override
    public int[] passagesWithStem(String stem) {
      return new int[withStem(stem)];
    }

    @Override
    public int withPart(String stem) {
      return forms.stream().anyMatch(form -> form.parts().contains(stem)) ? 1 : 0;
    }
  }
}
