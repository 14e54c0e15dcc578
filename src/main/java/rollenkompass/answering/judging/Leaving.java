package rollenkompass.answering.judging;

import java.util.List;
import rollenkompass.answering.evidence.Money;
import rollenkompass.answering.wording.AskedSum;
import rollenkompass.answering.wording.Suggestions;
import rollenkompass.learned.Reply;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Tells whether a likelier reply leaves what is asked, where the composed one stays with it. */
final class Leaving {
  private final KnownStatements statements;
  private final Suggestions suggestions;

  Leaving(KnownStatements statements, Suggestions suggestions) {
    this.statements = statements;
    this.suggestions = suggestions;
  }

  /** Whether it was proposed to be asked, and only the composed answer is on its topic. */
  boolean topic(Interpretation question, Reply own, Reply best) {
    return best.answers()
        && suggestions.propose(question.language(), question.asked().text())
        && isOn(question.topics(), own)
        && !isOn(question.topics(), best);
  }

  /**
   * Whether a role's sum of money is all that is asked, or a topic on which there are such, and
   * only the composed answer has one.
   */
  boolean sum(Interpretation question, Reply own, Reply best) {
    return best.answers()
        && question.kind() == QuestionKind.FACT
        && question.roles().size() == 1
        && (asksForSum(question) || namesTopicAlone(question))
        && isOn(question.topics(), own)
        && !isOn(question.topics(), best)
        && hasSum(question, own)
        && !hasSum(question, best);
  }

  private static boolean asksForSum(Interpretation question) {
    return question.asksOpenly()
        && question.focus().isEmpty()
        && AskedSum.in(question.asked().language(), question.asked().text());
  }

  /** "Freelancer?" */
  private static boolean namesTopicAlone(Interpretation question) {
    return !question.asksOpenly()
        && question.topics().size() == 1
        && question.namesTopic()
        && question.topicTerms().containsAll(question.focus());
  }

  private boolean hasSum(Interpretation question, Reply reply) {
    return !Money.in(statements.passages(reply.statements()), question.language()).isEmpty();
  }

  private boolean isOn(List<String> topics, Reply reply) {
    return statements.passages(reply.statements()).stream()
        .anyMatch(passage -> topics.stream().anyMatch(passage::belongsTo));
  }
}
