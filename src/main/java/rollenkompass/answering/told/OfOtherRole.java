package rollenkompass.answering.told;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.answering.judging.KnownStatements;
import rollenkompass.answering.role.ChosenAnswers;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.learned.Prediction;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Answers who asks the same of another role: by what is said on that of it, or by an honest no. */
public final class OfOtherRole {
  // How likely what is said on the same must be right beside what is said on another topic.
  private static final double SHARE = 0.1;

  private final Narrowing narrowing;
  private final KnownStatements statements;
  private final ChosenAnswers chosen;
  private final Wording wording;

  OfOtherRole(
      Narrowing narrowing, KnownStatements statements, ChosenAnswers chosen, Wording wording) {
    this.narrowing = narrowing;
    this.statements = statements;
    this.chosen = chosen;
    this.wording = wording;
  }

  /** The answer that stays with what was told; empty where {@code answer} does so already. */
  Optional<Answer> answer(
      Interpretation question, Answer answer, Prediction prediction, Context context) {
    if (!asksTheSame(question)
        || context.told().isEmpty()
        || answer.passages().isEmpty()
        || answer.framing().decides()) {
      return Optional.empty();
    }
    Role role = wording.roles().role(question.roles().getFirst()).orElseThrow();
    List<Passage> cited = answer.passages();
    if (narrowing.stays(cited, context)) {
      boolean tellsNothing =
          cited.stream()
              .noneMatch(it -> it.isAbout(role.id()) || !context.told().contains(it.id()));
      return tellsNothing ? Optional.of(notOf(role, answer)) : Optional.empty();
    }
    List<Passage> same = narrowing.onToldTopics(question, context);
    double enough = SHARE * statements.right(cited, prediction);
    return same.stream()
        .filter(passage -> statements.right(List.of(passage), prediction) >= enough)
        .max(Comparator.comparingDouble(passage -> statements.right(List.of(passage), prediction)))
        .map(passage -> told(question, passage, context, role))
        .or(() -> Optional.of(below(Shortened.toFirst(answer), "lead.same.silent", role)));
  }

  private static boolean asksTheSame(Interpretation question) {
    boolean ofFacts =
        question.kind() == QuestionKind.FACT || question.kind() == QuestionKind.YES_NO;
    return question.manners().asksTheSame() && ofFacts && question.roles().size() == 1;
  }

  private Answer told(Interpretation question, Passage passage, Context context, Role role) {
    Answer answer = chosen.listed(question, List.of(passage));
    return passage.isAbout(role.id()) || !context.told().contains(passage.id())
        ? answer
        : notOf(role, answer);
  }

  /** What holds for no role alone is said in general; what is said of others comes nearest. */
  private Answer notOf(Role role, Answer answer) {
    boolean ofOthers = answer.passages().stream().allMatch(it -> it.role().isPresent());
    return below(answer, ofOthers ? "lead.same.silent" : "lead.same.general", role);
  }

  private Answer below(Answer answer, String key, Role role) {
    String name = role.in(answer.language()).accusative();
    return answer.below(Framing.PLAIN, wording.text(answer.language(), key, name));
  }
}
