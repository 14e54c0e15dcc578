package rollenkompass.answering.role;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rollenkompass.answering.wording.AnyPhrase;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Knows how people say that two things are one: "the same", "dasselbe". */
final class Equating {
  private static final Map<Language, AnyPhrase> ELSE = AnyPhrase.ofFile(Equating.class, "else");

  private Equating() {}

  /**
   * Whether a question says that without a word for what is the same: "the same people". Who asks
   * openly asks for something else, though "as" may be the word for "how".
   */
  static boolean isSaidIn(Interpretation question) {
    if (question.asksOpenly() && question.kind() != QuestionKind.YES_NO) {
      return false;
    }
    Language language = question.asked().language();
    WordList equating = WordList.equating(language);
    List<Token> tokens = Tokenizer.tokens(question.asked().text());
    return IntStream.range(0, tokens.size())
        .filter(i -> equating.contains(Spelling.fold(language, tokens.get(i).surface())))
        .anyMatch(i ->
            i + 1 == tokens.size()
                || tokens.get(i).clause() != tokens.get(i + 1).clause()
                || WordList.equated(language)
                    .contains(Spelling.fold(language, tokens.get(i + 1).surface())));
  }

  /** Whether a question for yes or no says that it is something else: "is that different?" */
  static boolean isDenied(Interpretation question) {
    Language language = question.asked().language();
    return question.kind() == QuestionKind.YES_NO
        && ELSE.get(language).isIn(question.asked().text());
  }

  /** Whether a word of a question says so. */
  static boolean isWord(Interpretation question, String word) {
    Language language = question.asked().language();
    return WordList.equating(language).isSaidIn(language, word) || ELSE.get(language).isIn(word);
  }
}
