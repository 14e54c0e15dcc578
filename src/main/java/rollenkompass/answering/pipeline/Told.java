package rollenkompass.answering.pipeline;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import rollenkompass.answering.Answer;
import rollenkompass.answering.told.Retold;
import rollenkompass.corpus.Passage;
import rollenkompass.understanding.Interpretation;

/**
 * What a message reacts to.
 *
 * @param answer the answer to the question, with at least one citation
 * @param passages those told since it was asked, at least one, in the order of telling
 * @param last those of them that were told last, at least one
 */
record Told(Interpretation question, Answer answer, List<Passage> passages, List<Passage> last) {
  /** What was told last, in full. */
  Answer lastInFull(FurtherAnswers further) {
    return answer.passages().containsAll(last)
        ? Retold.of(answer, last.stream().map(Passage::id).collect(toSet()))
        : further.listed(question, last, passages).orElse(answer);
  }
}
