package rollenkompass.answering.extractive;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import rollenkompass.answering.extractive.passage.QuestionTerm;
import rollenkompass.answering.extractive.question.PlainQuestion;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;

/** A question that has been read, to be looked for in these passages or those. */
public final class Search {
  private final Extractor extractor;
  private final PlainQuestion own;
  private final Optional<PlainQuestion> together;

  private Search(Extractor extractor, PlainQuestion own, Optional<PlainQuestion> together) {
    this.extractor = extractor;
    this.own = own;
    this.together = together;
  }

  static Search of(Extractor extractor, String text, String before, Language language) {
    PlainQuestion own = extractor.question(text, "", language);
    Optional<PlainQuestion> together =
        before.isEmpty() || isOfOtherThings(own)
            ? Optional.empty()
            : Optional.of(extractor.question(text, before, language));
    return new Search(extractor, own, together);
  }

  /**
   * What answers best: the question with the one it goes on from, else it alone.
   *
   * @param among only such passages
   */
  public Extract find(Predicate<Passage> among) {
    return together
        .map(question -> extractor.find(question, this::sayingOwn, among))
        .filter(Extract::suffices)
        .orElseGet(() -> extractor.find(own, UnaryOperator.identity(), among));
  }

  /** Whether it has words of its own, of which no passage has any: what came before cannot help. */
  private static boolean isOfOtherThings(PlainQuestion own) {
    return !own.terms().isEmpty() && own.terms().stream().noneMatch(QuestionTerm::isKnown);
  }

  /**
   * Where a message goes on from another and the best sentence says none of the new words, those of
   * the same section that do answer instead: "and for students?" asks for another row.
   */
  private List<Candidate> sayingOwn(List<Candidate> candidates) {
    Candidate best = candidates.getFirst();
    if (own.terms().isEmpty() || best.says(own)) {
      return candidates;
    }
    List<Candidate> saying =
        candidates.stream()
            .filter(candidate -> candidate.isOfSection(best) && candidate.says(own))
            .toList();
    return saying.isEmpty() ? candidates : saying;
  }
}
