package rollenkompass.answering.pipeline;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.evidence.Money;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Answers somebody for whom a sum of money that was told is too high or too low. */
public final class AmountAnswers {
  private static final int FEW = 2;

  private final Wording wording;
  private final FurtherAnswers further;

  AmountAnswers(Wording wording, FurtherAnswers further) {
    this.wording = wording;
    this.further = further;
  }

  /**
   * What else the sources give on the same; that they give nothing else where that is so, and empty
   * where no sum was told.
   *
   * @param told what was told since the question was asked, at least one passage
   * @param last those of them that were told last, at least one
   */
  Optional<Answer> others(Interpretation question, List<Passage> told, List<Passage> last) {
    Language language = question.language();
    if (last.stream().noneMatch(passage -> Money.isIn(passage, language))) {
      return Optional.empty();
    }
    List<Passage> others =
        further.untold(told).stream()
            .filter(passage -> Money.isIn(passage, language))
            .filter(passage -> isOfItsRole(question, passage))
            .limit(FEW)
            .toList();
    return further
        .listed(question, others, told)
        .map(answer -> answer.below(Framing.PLAIN, wording.text(language, "lead.high")))
        .or(() ->
            Optional.of(
                new Answer.SmallTalk(
                    language,
                    wording.text(language, "smalltalk.astonished"),
                    false,
                    further.next(question, told))));
  }

  private static boolean isOfItsRole(Interpretation question, Passage passage) {
    return question.roles().isEmpty()
        || passage.role().filter(role -> !question.roles().contains(role)).isEmpty();
  }
}
