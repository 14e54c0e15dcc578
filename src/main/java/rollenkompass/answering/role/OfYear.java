package rollenkompass.answering.role;

import java.util.List;
import java.util.regex.Pattern;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.wording.Composition;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Tokenizer;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Leaves of an answer what is from the year that a question names, where some of it is. */
public final class OfYear {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Composition composition;

  public OfYear(Composition composition) {
    this.composition = composition;
  }

  /** The answer with nothing but that; as it is where no year is named, or nothing is from it. */
  Answer framed(Interpretation question, Answer answer) {
    List<String> years =
        Tokenizer.tokens(question.asked().text()).stream()
            .map(token -> token.surface())
            .filter(word -> YEAR.matcher(word).matches())
            .toList();
    if (years.size() != 1
        || question.kind() != QuestionKind.FACT
        || answer.framing() != Framing.PLAIN
        || !(answer instanceof Answer.Grounded || answer instanceof Answer.Comparison)) {
      return answer;
    }
    List<Passage> told = answer.passages();
    List<Passage> from = told.stream().filter(it -> isFrom(it, years.getFirst())).toList();
    return from.isEmpty() || from.size() == told.size()
        ? answer
        : composition.grounded(question, "", from).suggesting(answer.suggestions());
  }

  private static boolean isFrom(Passage passage, String year) {
    return passage
        .source()
        .origin()
        .filter(origin -> origin.years().anyMatch(from -> String.valueOf(from).equals(year)))
        .isPresent();
  }
}
