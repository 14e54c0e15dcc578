package rollenkompass.retrieval.text.question;

import java.util.List;

/**
 * A question as it is asked of passages in one language.
 *
 * @param terms what it looks for; empty where it has no word at all
 * @param wording its words for runs of letters; in another language, what they likely are called
 * @param stems of all its words, for pairs; empty where they are in another language
 * @param kind what would answer it
 * @param foreign whether it is asked in another language than the passages
 */
public record Question(
    List<QuestionTerm> terms,
    List<WordingPart> wording,
    List<String> stems,
    AnswerKind kind,
    boolean foreign) {
  public Question {
    terms = List.copyOf(terms);
    wording = List.copyOf(wording);
    stems = List.copyOf(stems);
  }
}
