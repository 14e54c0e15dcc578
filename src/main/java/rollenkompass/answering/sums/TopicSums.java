package rollenkompass.answering.sums;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rollenkompass.answering.Answer;
import rollenkompass.answering.evidence.Figures;
import rollenkompass.answering.evidence.Money;
import rollenkompass.answering.wording.AskedSum;
import rollenkompass.answering.wording.Composition;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Gives the sums of money on a topic that is mostly about such, where a question asks for them. */
final class TopicSums {
  private static final int MOST = 2;

  private final Corpus corpus;
  private final Composition composition;
  private final SumReader reader;

  TopicSums(Corpus corpus, Composition composition) {
    this.corpus = corpus;
    this.composition = composition;
    this.reader = new SumReader(new Figures(corpus.roles()));
  }

  /**
   * The answer; where it is none, the sums on the topic of the question, and of several such topics
   * only those on the one of which the sources say least, as it is on what condition they are paid.
   */
  Answer framed(Interpretation question, Answer answer, Optional<String> spokenOf) {
    boolean none = answer instanceof Answer.Declined && asksForNothingElse(question);
    boolean mixed =
        answer instanceof Answer.Grounded
            && question.kind() == QuestionKind.FACT
            && question.focus().isEmpty()
            && question.topics().size() > 1;
    Language spoken = question.asked().language();
    if ((!none && !mixed) || !AskedSum.in(spoken, question.asked().text())) {
      return answer;
    }
    List<String> topics =
        question.topics().stream()
            .filter(topic -> Money.isInMost(corpus.passagesOn(topic), question.language()))
            .sorted(Comparator.comparingInt(topic -> corpus.passagesOn(topic).size()))
            .toList();
    boolean narrows = topics.size() > 1 && topics.size() == question.topics().size();
    boolean answers = none ? topics.size() == question.topics().size() : narrows;
    if (topics.isEmpty() || !answers) {
      return answer;
    }
    List<Passage> sums = sums(question, topics.getFirst(), spokenOf);
    return sums.isEmpty()
        ? answer
        : composition.grounded(question, "", sums).suggesting(answer.suggestions());
  }

  /** Whether all of its words ask for a sum, or say for how long it is paid. */
  private static boolean asksForNothingElse(Interpretation question) {
    Language spoken = question.asked().language();
    return question.focus().stream()
        .map(Term::surface)
        .allMatch(
            word -> AskedSum.in(spoken, word) || Period.around(spoken, word, 0, 0).isPresent());
  }

  /** Those of the role first, and before all those for the time that is asked about. */
  private List<Passage> sums(Interpretation question, String topic, Optional<String> spokenOf) {
    Language language = question.language();
    List<String> roles = question.roles().isEmpty() ? spokenOf.stream().toList() : question.roles();
    Optional<Period> period =
        Period.around(question.asked().language(), question.asked().text(), 0, 0);
    Predicate<Passage> ofRole = passage -> passage.role().filter(roles::contains).isPresent();
    Predicate<Passage> ofTime =
        passage ->
            period.isPresent()
                && reader
                    .in(passage.in(language), Optional.empty())
                    .map(Sum::period)
                    .equals(period);
    return Money.in(corpus.passagesOn(topic), language).stream()
        .filter(passage -> passage.role().isEmpty() || roles.isEmpty() || ofRole.test(passage))
        .sorted(
            Comparator.comparing(ofTime::test, Comparator.reverseOrder())
                .thenComparing(ofRole::test, Comparator.reverseOrder()))
        .limit(MOST)
        .toList();
  }
}
