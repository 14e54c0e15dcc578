package rollenkompass.answering.role;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.evidence.OnTopic;
import rollenkompass.answering.judging.Decisions;
import rollenkompass.answering.wording.Composition;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Answers who thinks that one thing is all that a role does: "isn't he just cooking?" */
public final class NotThatAlone {
  private final Corpus corpus;
  private final Wording wording;
  private final EvidenceFinder evidence;
  private final Composition composition;
  private final Decisions decisions;

  public NotThatAlone(
      Corpus corpus,
      Wording wording,
      EvidenceFinder evidence,
      Composition composition,
      Decisions decisions) {
    this.corpus = corpus;
    this.wording = wording;
    this.evidence = evidence;
    this.composition = composition;
    this.decisions = decisions;
  }

  /** A no, where more is named beside it; empty where it is not asked, or nothing tells. */
  Optional<Answer> answer(Interpretation question) {
    return decisions
        .notThatAlone(question)
        .map(passage -> no(question, passage, wording.verdict(question, Framing.NO)))
        .or(() -> moreThanThat(question));
  }

  /**
   * The same of what is not asked of a role by its name: in a chat, of the one spoken of last; or
   * of one that is only said to do no more.
   *
   * @param answer what else would be told
   */
  Optional<Answer> inChat(Interpretation question, Answer answer, Context context) {
    boolean asks = question.kind() == QuestionKind.YES_NO;
    boolean says =
        question.kind() == QuestionKind.FACT
            && question.asked().ofRoles()
            && !question.focus().isEmpty()
            && !question.asksOpenly();
    boolean ofLast = question.roles().isEmpty() && question.manners().refers();
    if (answer.framing().decides() || !(asks ? ofLast : says)) {
      return Optional.empty();
    }
    return ofLast
        ? context.role().flatMap(role -> moreThanThat(question.of(List.of(role))))
        : moreThanThat(question);
  }

  /** What the role is, where the thing, if one is named, is among what it does. */
  private Optional<Answer> moreThanThat(Interpretation question) {
    if (!isNarrow(question)
        || isOfOtherThing(question)
        || question.roles().size() != 1
        || !corpus.roles().compared().containsAll(question.topics())) {
      return Optional.empty();
    }
    String role = question.roles().getFirst();
    List<Passage> does =
        corpus.passages().stream()
            .filter(passage -> passage.isAbout(role) && corpus.roles().isCompared(passage))
            .toList();
    List<Term> things = question.focus();
    return things.isEmpty() || evidence.touches(does, things)
        ? new OnTopic(corpus)
            .overview(role).stream()
                .findFirst()
                .map(is ->
                    no(question, is, wording.text(question.language(), "lead.more_than_that")))
        : Optional.empty();
  }

  /** "And with the cook, is that just for Sundays?" asks of that, and not what the cook does. */
  private static boolean isOfOtherThing(Interpretation question) {
    return question.asked().ofRoles() && question.manners().refers();
  }

  private static boolean isNarrow(Interpretation question) {
    Language language = question.asked().language();
    return question.manners().narrows()
        || (question.manners().denies()
            && WordList.belittling(language).isSaidIn(language, question.asked().text()));
  }

  private Answer no(Interpretation question, Passage passage, String lead) {
    return composition.grounded(question, "", List.of(passage)).below(Framing.NO, lead);
  }
}
