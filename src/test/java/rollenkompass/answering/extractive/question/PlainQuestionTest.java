package rollenkompass.answering.extractive.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rollenkompass.answering.extractive.passage.QuestionTerm;
import rollenkompass.answering.extractive.words.AnswerType;
import rollenkompass.answering.extractive.words.Word;
import rollenkompass.language.Language;

/** How well words of documents stand for those of a question. */
class PlainQuestionTest {
  private static final PlainQuestion NURSERY =
      PlainQuestion.of(
          "Gibt es in der Kita Obst?",
          Language.DE,
          AnswerType.WHETHER,
          List.of(
              new QuestionTerm("kita", 2, List.of(half("day"), half("centre")), List.of(), true)),
          List.of());

  private static QuestionTerm.Form half(String word) {
    return new QuestionTerm.Form(Language.EN, word, 0.5, true);
  }

  private static double strength(String... words) {
    List<Word> all = List.of(words).stream().map(word -> new Word(word, List.of(word))).toList();
    return NURSERY.strengths(Language.EN, all)[0];
  }

  @Test
  void allWordsOfAPhraseStandForIt() {
    assertThat(strength("day", "centre")).isEqualTo(0.9);
  }

  @Test
  void oneWordOfAPhraseHardlyStandsForIt() {
    assertThat(strength("leisure", "centre")).isLessThan(0.2);
  }
}
