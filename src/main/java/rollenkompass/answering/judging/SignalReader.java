package rollenkompass.answering.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rollenkompass.answering.Answer;
import rollenkompass.answering.evidence.Coverage;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.corpus.Passage;
import rollenkompass.learned.Reply;
import rollenkompass.learned.Signals;
import rollenkompass.understanding.Interpretation;

/** Gathers what the question model goes by. */
public final class SignalReader {
  private static final int STEPS = 5;
  private static final int FEW = 2;

  private final EvidenceFinder evidence;
  private final KnownStatements statements;

  public SignalReader(EvidenceFinder evidence, KnownStatements statements) {
    this.evidence = evidence;
    this.statements = statements;
  }

  /**
   * What is known of {@code question}, to which the rules would give {@code composed}.
   *
   * @param told the passages cited last in the conversation
   * @param spoken the role spoken of last in it
   */
  Signals read(
      Interpretation question, Answer composed, List<Passage> told, Optional<String> spoken) {
    Evidence found = evidence.find(question, Set.of());
    Reply reply = reply(composed);
    Map<String, Double> scores = new HashMap<>();
    for (Evidence.Scored scored : found.passages()) {
      statements
          .name(scored.passage())
          .ifPresent(
              name -> scores.put(name, found.best() <= 0 ? 0 : scored.score() / found.best()));
    }
    List<String> features = features(question, found);
    features.add("composed:" + reply.outcome().code());
    features.add("composed:" + reply.outcome().code() + '/' + question.kind());
    addContext(features, question, reply, told);
    spoken.ifPresent(role -> features.add("spoken:" + role));
    return new Signals(features, question.roles(), scores, reply, statements.names(told), spoken);
  }

  /** What was told before, and how the message follows on it. */
  private static void addContext(
      List<String> features, Interpretation question, Reply composed, List<Passage> told) {
    if (told.isEmpty()) {
      return;
    }
    features.add("told");
    features.add("told/kind:" + question.kind());
    features.add("told/composed:" + composed.outcome().code());
    features.add("told/named:" + Math.min(1, question.topics().size()));
    features.add("told/focus:" + Math.min(STEPS, question.focus().size()));
    if (question.manners().refers()) {
      features.add("told/refers:" + Math.min(FEW, question.focus().size()));
    }
    told.stream()
        .flatMap(passage -> passage.topic().stream())
        .distinct()
        .forEach(topic -> features.add("told:" + topic));
    told.stream()
        .flatMap(passage -> passage.role().stream())
        .distinct()
        .forEach(role -> features.add("told:of:" + role));
  }

  /** What an answer amounts to. */
  Reply reply(Answer answer) {
    return new Reply(answer.outcome(), statements.names(answer.passages()));
  }

  /** What a question shows, and how well what was found covers it; more can be added. */
  static List<String> features(Interpretation question, Evidence found) {
    List<String> features = new ArrayList<>(question.features());
    features.add("any");
    features.add("kind:" + question.kind());
    features.add("language:" + question.language());
    features.add("roles:" + question.roles().size());
    question.roles().forEach(role -> features.add("role:" + role));
    features.add("roles:" + question.roles().size() + '/' + question.kind());
    question.topics().forEach(topic -> features.add("named:" + topic));
    features.add("description:" + question.description());
    addFlag(features, "anchored", question.manners().anchored());
    addFlag(features, "otherJob", question.manners().otherJob());
    addFlag(features, "together", question.manners().together());
    addFlag(features, "weighs", question.manners().weighs());
    addFlag(features, "limited", question.manners().limited());
    question.smallTalk().ifPresent(key -> features.add("smalltalk:" + key));
    Coverage coverage = found.coverage();
    features.add("share:" + step(coverage.share()));
    features.add("known:" + step(coverage.knownShare()));
    features.add("unknown:" + Math.min(STEPS, Math.round(coverage.unknown() / 2)));
    features.add("focus:" + Math.min(STEPS, question.focus().size()));
    addFlag(features, "absent", coverage.absent());
    addFlag(features, "sure", coverage.sure());
    return features;
  }

  /** A share from 0 to 1 in whole steps. */
  static long step(double share) {
    return Math.round(STEPS * share);
  }

  private static void addFlag(List<String> features, String name, boolean holds) {
    if (holds) {
      features.add(name);
    }
  }
}
