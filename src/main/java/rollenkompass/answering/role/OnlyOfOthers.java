package rollenkompass.answering.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/**
 * Says first whom an answer is about, where the question is about another role, and nothing in the
 * answer says so.
 */
public final class OnlyOfOthers {
  private final Wording wording;

  public OnlyOfOthers(Wording wording) {
    this.wording = wording;
  }

  /** The answer, below that where it lacks it. */
  Answer framed(Interpretation question, Answer answer) {
    Optional<Role> told = onlyRole(answer.passages());
    boolean plain =
        answer instanceof Answer.Grounded grounded
            && answer.framing() == Framing.PLAIN
            && isBare(grounded)
            && (question.kind() == QuestionKind.FACT || question.kind() == QuestionKind.YES_NO);
    if (!plain
        || told.isEmpty()
        || question.roles().size() != 1
        || question.roles().contains(told.get().id())
        || isOfOtherJob(question)
        || answer.passages().stream().anyMatch(it -> namesAny(it, answer.language()))) {
      return answer;
    }
    Language language = answer.language();
    String asked = wording.accusative(language, question.roles().getFirst());
    String other = told.get().in(language).accusative();
    return answer.below(Framing.PLAIN, wording.text(language, "lead.same.other", asked, other));
  }

  /** Whether nothing is said of the passages: neither above them, nor by the name of a role. */
  private static boolean isBare(Answer.Grounded answer) {
    return answer.lead().isEmpty()
        && answer.sections().stream().allMatch(section -> section.heading().isEmpty());
  }

  /** Whether a job beside the roles is what it asks about, be its role only the last spoken of. */
  private static boolean isOfOtherJob(Interpretation question) {
    return question.manners().otherJob()
        || !question.namedThings().isEmpty()
        || (question.asked().following().ofThing() && !question.asked().ofRoles());
  }

  private Optional<Role> onlyRole(List<Passage> passages) {
    List<Optional<String>> about = passages.stream().map(Passage::role).distinct().toList();
    return about.size() == 1 ? about.getFirst().flatMap(wording.roles()::role) : Optional.empty();
  }

  private boolean namesAny(Passage passage, Language language) {
    String text = passage.in(language).text().toLowerCase(Locale.ROOT);
    return wording.roles().roles().stream()
        .map(role -> role.in(passage.in(language).language()).name().toLowerCase(Locale.ROOT))
        .anyMatch(text::contains);
  }
}
