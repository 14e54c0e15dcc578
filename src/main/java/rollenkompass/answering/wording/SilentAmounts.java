package rollenkompass.answering.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.evidence.Money;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/**
 * Answers the question for sums of money on a condition: by what tells of it, else by those that
 * are nearest to it, be they those told before, where a few words go on from these.
 */
final class SilentAmounts {
  private final Corpus corpus;
  private final Wording wording;
  private final SaidOnSame same;

  SilentAmounts(Corpus corpus, Wording wording, SaidOnSame same) {
    this.corpus = corpus;
    this.wording = wording;
    this.same = same;
  }

  Answer framed(Interpretation question, AskedKind kind, Answer answer, Context context) {
    Language language = question.language();
    List<Passage> sums = Money.in(answer.passages(), language);
    List<Passage> told = Money.in(corpus.passages(context.told()), language);
    boolean goesOn =
        kind.has(KindTrait.TOLD_ALONE)
            || question.manners().isJoined()
            || question.asked().following().narrows();
    List<Passage> near = sums.isEmpty() && goesOn ? told : sums;
    if (kind.has(KindTrait.TOLD_ALONE)) {
      return telling(
              kind,
              near.isEmpty() ? ofPay(question, kind) : same.siblings(question, near),
              language)
          .map(it -> alone(answer, it))
          .orElse(answer);
    }
    if (near.isEmpty()) {
      return answer;
    }
    String lead = wording.text(language, "lead.silent." + kind.name());
    Optional<Passage> telling = telling(kind, same.siblings(question, near), language);
    if (telling.isPresent()) {
      return near.contains(telling.get()) && near.size() == 1
          ? answer
          : nearest(answer, lead, telling.get(), near);
    }
    if (!same.lacks(question, near, kind::isToldBy)) {
      return answer;
    }
    return sums.isEmpty()
        ? new Answer.Grounded(
            language, lead, Optional.of(wording.point(language, near.getFirst())), List.of())
        : Beginning.of(answer, lead);
  }

  private static Optional<Passage> telling(
      AskedKind kind, Stream<Passage> passages, Language language) {
    return passages
        .filter(passage -> Money.isIn(passage, language))
        .filter(passage -> kind.isToldBy(passage.in(language)))
        .findFirst();
  }

  /** All there is, where it is for a sum, and on no topic but such as tell of sums. */
  private Stream<Passage> ofPay(Interpretation question, AskedKind kind) {
    Language spoken = question.asked().language();
    String text = question.asked().text();
    boolean ofPay =
        AskedSum.in(spoken, text)
            && (question.topicTerms().isEmpty()
                || kind.beside(spoken, text).chars().anyMatch(Character::isDigit)
                || question.topics().stream()
                    .anyMatch(it -> Money.isInMost(corpus.passagesOn(it), question.language())));
    return ofPay ? corpus.passages().stream() : Stream.empty();
  }

  private Answer alone(Answer answer, Passage telling) {
    return new Answer.Grounded(
        answer.language(),
        "",
        Optional.of(wording.point(answer.language(), telling)),
        List.of(),
        answer.suggestions());
  }

  /** What is told on the condition itself, though of others, before the first of the sums. */
  private Answer nearest(Answer answer, String lead, Passage telling, List<Passage> near) {
    List<Point> first =
        near.stream()
            .filter(passage -> !passage.equals(telling))
            .limit(1)
            .map(passage -> wording.point(answer.language(), passage))
            .toList();
    return new Answer.Grounded(
        answer.language(),
        lead,
        Optional.of(wording.point(answer.language(), telling)),
        first.isEmpty() ? List.of() : List.of(new Section("", first)),
        answer.suggestions());
  }
}
