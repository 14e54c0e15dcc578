package rollenkompass.answering.judging;

import java.util.List;
import java.util.stream.Stream;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Tokenizer;
import rollenkompass.learned.Prediction;
import rollenkompass.learned.Reply;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/**
 * Tells of a reply that only the question model holds right whether its passages are silent on what
 * is asked. Then it takes more for the reply to be trusted: what the model knows of a message is
 * mostly how it is built, and "What does an SMM's … look like?" is built alike for any thing.
 */
final class Unfounded {
  // Fitted on labelled questions that nothing was learned from: of the answers below it with such a
  // word, most should have been none; above it, nearly all are right.
  private static final double SURE = 0.7;
  // What people like is often told in words far from the passages, so less is asked of advice.
  private static final double LIKELY = 0.35;
  // What a word must tell at least: that of a thing which few passages name, or none.
  private static final double TELLING = 4.3;

  // Who tells a story uses words that no passage knows beside what he asks.
  private static final int FEW = 2;
  private static final int LONGEST = 12;

  private final EvidenceFinder evidence;
  private final KnownStatements statements;

  Unfounded(EvidenceFinder evidence, KnownStatements statements) {
    this.evidence = evidence;
    this.statements = statements;
  }

  /** Whether {@code reply}, which the rules did not compose, is better not given. */
  boolean is(Interpretation question, Reply own, Reply reply, Prediction prediction) {
    return reply.answers()
        && question.kind() != QuestionKind.ADVICE
        && isPlain(question)
        && prediction.right(reply) < SURE
        && leavesThing(question.focus(), own, statements.passages(reply.statements()));
  }

  /** Whether {@code reply} advises, and by nothing that the asker has told. */
  boolean advises(Interpretation question, Reply reply, Prediction prediction) {
    return reply.answers()
        && question.kind() == QuestionKind.ADVICE
        && !question.focus().isEmpty()
        && !question.manners().hires()
        && prediction.right(reply) < LIKELY
        && !evidence.touches(statements.passages(reply.statements()), told(question));
  }

  private static List<Term> told(Interpretation question) {
    return Stream.of(question.focus(), question.topicTerms(), question.disliked())
        .flatMap(List::stream)
        .toList();
  }

  /** Whether it asks one thing in a few words, so that each of them counts. */
  private static boolean isPlain(Interpretation question) {
    return !question.focus().isEmpty()
        && question.focus().size() <= FEW
        && (question.roles().isEmpty() || question.topics().isEmpty())
        && !question.manners().narrows()
        && question.asked().before().isEmpty()
        && Tokenizer.tokens(question.asked().message().text()).size() <= LONGEST;
  }

  /** Whether they have no word for anything that is asked, or not for what no passage knows. */
  private boolean leavesThing(List<Term> things, Reply own, List<Passage> passages) {
    List<Term> untouched =
        things.stream().filter(term -> !evidence.touches(passages, List.of(term))).toList();
    List<Term> left = untouched.stream().filter(term -> evidence.weight(term) >= TELLING).toList();
    return !left.isEmpty()
        && (untouched.size() == things.size()
            || (Judge.declines(own) && left.stream().anyMatch(evidence::isUnknown)));
  }
}
