package rollenkompass.answering.wording;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/**
 * Answers the question on what condition people work in a role, which no passage answers: below a
 * word on that, with what touches it, whichever topic that is on.
 */
final class AskedOfWork {
  private final Corpus corpus;
  private final Wording wording;

  AskedOfWork(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.wording = wording;
  }

  /** What touches it, of the roles asked about or of none; a no where nothing does. */
  Answer framed(Interpretation question, AskedKind kind, Answer answer) {
    Language language = question.language();
    return corpus.passages().stream()
        .filter(passage -> kind.isToldBy(passage.in(language)))
        .filter(passage -> isOfItsRole(question, passage))
        .findFirst()
        .<Answer>map(passage ->
            new Answer.Grounded(
                language,
                wording.text(language, "lead.silent." + kind.name()),
                Optional.of(wording.point(language, passage)),
                List.of(),
                answer.suggestions()))
        .orElseGet(() -> answer instanceof Answer.Declined ? answer : no(kind, answer));
  }

  private static boolean isOfItsRole(Interpretation question, Passage passage) {
    return question.roles().isEmpty()
        || passage.role().isEmpty()
        || question.roles().contains(passage.role().get());
  }

  private Answer no(AskedKind kind, Answer answer) {
    Language language = answer.language();
    return wording.declined(
        language,
        Answer.Declined.Reason.NOT_IN_SOURCES,
        wording.text(language, "decline.silent." + kind.name()),
        "decline.nearest",
        answer.suggestions());
  }
}
