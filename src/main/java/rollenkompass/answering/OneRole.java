package rollenkompass.answering;

import java.util.List;
import java.util.Optional;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Answers who does something, or which role fits, where the passages tell of one role alone. */
final class OneRole {
  private final Wording wording;
  private final Composition composition;
  private final Claims claims;

  OneRole(Wording wording, Composition composition, Claims claims) {
    this.wording = wording;
    this.composition = composition;
    this.claims = claims;
  }

  /** That it is {@code role}; only what the passages say where the question claims more. */
  Answer does(Interpretation question, Role role, List<Passage> passages) {
    Language language = question.language();
    return claims.exceed(question, passages.getFirst().in(language))
        ? undecided(question, passages)
        : composition.grounded(
            question,
            wording.text(language, "lead.who.one", role.in(language).nominative()),
            passages);
  }

  /** What speaks for {@code role}; only what the passages say where no role is to be chosen. */
  Answer fits(Interpretation question, Role role, List<Passage> passages) {
    Language language = question.language();
    return question.choosesRole()
        ? new Answer.Grounded(
            language,
            wording.text(language, "lead.advice.one", role.in(language).accusative()),
            Optional.empty(),
            List.of(new Section("", wording.points(language, passages))))
        : undecided(question, passages);
  }

  private Answer undecided(Interpretation question, List<Passage> passages) {
    return composition.grounded(
        question, wording.text(question.language(), "lead.undecided"), passages);
  }
}
