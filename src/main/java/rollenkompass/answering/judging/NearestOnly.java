package rollenkompass.answering.judging;

import java.util.List;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.WordList;
import rollenkompass.learned.Prediction;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/**
 * Tells of an answer whether it is only the nearest there is: none of its passages has a word for
 * what the message itself asks, be it a synonym or a related one, and it is not likely right in
 * other words.
 */
public final class NearestOnly {
  // Fitted on labelled chats: below this likelihood, one right answer in a hundred has no such
  // word.
  private static final double LIKELY = 0.42;
  // What a word must tell at least: those of the roles' own names tell less.
  private static final double TELLING = 2.9;

  private final EvidenceFinder evidence;
  private final KnownStatements statements;

  public NearestOnly(EvidenceFinder evidence, KnownStatements statements) {
    this.evidence = evidence;
    this.statements = statements;
  }

  /** Whether {@code answer}, of which nothing is said yet, does not say what is asked. */
  public boolean isIn(Interpretation question, Answer answer, Prediction prediction) {
    return answer instanceof Answer.Grounded told
        && told.lead().isEmpty()
        && told.framing() == Framing.PLAIN
        && !told.passages().isEmpty()
        && (question.kind() == QuestionKind.FACT || question.kind() == QuestionKind.YES_NO)
        && statements.right(told.passages(), prediction) <= LIKELY
        && lacksWords(question, told);
  }

  private boolean lacksWords(Interpretation question, Answer.Grounded answer) {
    // What a number is meant for is told by other words than its digits.
    if (question.asked().text().chars().anyMatch(Character::isDigit)) {
      return false;
    }
    Language language = question.asked().language();
    List<Term> own = question.added().stream().filter(term -> tells(language, term)).toList();
    return own.stream().anyMatch(term -> evidence.weight(term) >= TELLING)
        && !evidence.touches(answer.passages(), own);
  }

  private static boolean tells(Language language, Term term) {
    String folded = Spelling.fold(language, term.surface());
    return Stream.of(
            WordList.function(language),
            WordList.stop(language),
            WordList.question(language),
            WordList.common(language))
        .noneMatch(words -> words.contains(folded));
  }
}
