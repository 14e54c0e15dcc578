package rollenkompass.understanding.subject;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rollenkompass.language.Phrases;
import rollenkompass.language.Token;
import rollenkompass.language.WordKeys;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.PhraseFinder;
import rollenkompass.understanding.reading.Reading;

/**
 * Knows the questions what somebody in a role costs, or whether they are paid well: they ask for
 * the pay, and for no price.
 */
public final class Costing {
  private final PhraseFinder phrases;
  private final MessageReader reader;
  private final SubjectFinder subjects;

  public Costing(WordKeys wordKeys, MessageReader reader, SubjectFinder subjects) {
    this.reader = reader;
    this.subjects = subjects;
    this.phrases = new PhraseFinder(Costing.class, "costing", wordKeys);
  }

  /**
   * The question for the pay, in plain words; empty where it asks for something else.
   *
   * @param before what was asked before it
   */
  public Optional<Reading> plainly(Reading question, Optional<Interpretation> before) {
    List<Phrases.Match<String>> said = phrases.in(question);
    if (said.isEmpty() || !isOfSomebody(question, before)) {
      return Optional.empty();
    }
    Subject subject = subjects.subject(question, false);
    return said.stream()
        .filter(match ->
            subject.focus().stream().allMatch(term -> match.holds(term.start(), term.end())))
        .filter(match ->
            subject.topicTerms().stream().allMatch(term -> match.holds(term.start(), term.end())))
        .max(Comparator.comparingInt(Phrases.Match::words))
        .map(match -> reader.part(question, replaced(question, match)));
  }

  /** Whether it names a role, or points to somebody or, where people are employed, to that. */
  private static boolean isOfSomebody(Reading question, Optional<Interpretation> before) {
    if (!question.roles().isEmpty() || before.isEmpty()) {
      return !question.roles().isEmpty();
    }
    ClauseWords words = ClauseWords.in(question.spoken());
    boolean points =
        question.asksWho()
            || question.tokens().stream().anyMatch(token -> words.isSomebody(token.surface()));
    return before.get().manners().employs() || (points && before.get().isOfSomebody());
  }

  /** The words with the plain ones in place of the phrase, or of its last word behind a gap. */
  private static List<Token> replaced(Reading question, Phrases.Match<String> match) {
    boolean whole = match.words() == match.end() - match.start();
    int start = whole ? match.start() : match.end() - 1;
    return question.replacing(start, match.end(), match.meaning());
  }
}
