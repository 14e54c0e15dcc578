package rollenkompass.answering.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Section;
import rollenkompass.answering.evidence.Coverage;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.evidence.OnTopic;
import rollenkompass.answering.wording.Composition;
import rollenkompass.answering.wording.Replies;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Topic;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/** Answers questions for one thing, for a topic, or for what a role is. */
public final class FactAnswers {
  // Fitted on the question sets, in weights of words: an unknown one weighs about 2.
  private static final double FOCUSED = 0.5;
  private static final double FOCUSED_DESCRIPTION = 0.6;
  static final double CHATTER = 5;
  private static final double STORY = 8;
  private static final double NO_ROLE = 2;
  static final int MOST = 3;

  private final Corpus corpus;
  private final Wording wording;
  private final EvidenceFinder evidence;
  private final Replies replies;
  private final ComparisonAnswers comparisons;
  private final Composition composition;
  private final OnTopic onTopic;

  public FactAnswers(
      Corpus corpus,
      Wording wording,
      EvidenceFinder evidence,
      Replies replies,
      ComparisonAnswers comparisons,
      Composition composition) {
    this.corpus = corpus;
    this.wording = wording;
    this.evidence = evidence;
    this.replies = replies;
    this.comparisons = comparisons;
    this.composition = composition;
    this.onTopic = new OnTopic(corpus);
  }

  Answer answer(Interpretation question) {
    boolean aboutNothing =
        question.roles().isEmpty()
            && question.topics().isEmpty()
            && !question.manners().together()
            && question.focus().stream().noneMatch(FactAnswers::hasLetters);
    if (question.manners().otherJob() || aboutNothing) {
      return replies.declined(question);
    }
    if (question.roles().size() > 1) {
      return asksWhatTheyAre(question)
          ? comparisons.described(question)
          : comparisons.answer(question);
    }
    Evidence found = evidence.find(question, Set.copyOf(question.roles()));
    return question.focus().isEmpty() || !isFocused(question, found.coverage())
        ? broad(question, found)
        : focused(question, found);
  }

  /** Whether it asks what several roles are, and nothing else of them. */
  private static boolean asksWhatTheyAre(Interpretation question) {
    return question.description() != Interpretation.Description.NO
        && question.topics().isEmpty()
        && question.focus().isEmpty();
  }

  /** A number alone may be anything. */
  private static boolean hasLetters(Term term) {
    return term.surface().chars().anyMatch(Character::isLetter);
  }

  /** Whether it is worth to look for the one thing, instead of telling all of a topic or role. */
  private static boolean isFocused(Interpretation question, Coverage coverage) {
    if (!question.topics().isEmpty()) {
      return coverage.knownShare() >= FOCUSED;
    }
    return question.description() == Interpretation.Description.NO
        || question.roles().size() != 1
        || coverage.knownShare() >= FOCUSED_DESCRIPTION;
  }

  private Answer focused(Interpretation question, Evidence found) {
    Coverage coverage = found.coverage();
    if (!coverage.suffices(question.manners().anchored())) {
      boolean describes = question.description() == Interpretation.Description.YES;
      boolean onlyChatter =
          describes
              ? !coverage.absent() && coverage.beside() <= STORY
              : coverage.unknown() == 0 && !coverage.sure();
      return onlyChatter && question.roles().size() == 1
          ? withoutFocus(question)
          : replies.declined(question);
    }
    return question.roles().isEmpty()
        ? comparisons.sideBySide(question, found)
        : composition.grounded(question, "", found.close(MOST));
  }

  private Answer broad(Interpretation question, Evidence found) {
    Coverage coverage = found.coverage();
    return coverage.absent() || coverage.beside() > forgiven(question)
        ? focused(question, found)
        : withoutFocus(question);
  }

  /** How much may stand beside the topic or role that a question is about. */
  private static double forgiven(Interpretation question) {
    if (question.roles().isEmpty()) {
      return question.manners().together() ? CHATTER / 2 : NO_ROLE;
    }
    if (question.description() == Interpretation.Description.YES) {
      return STORY;
    }
    return question.topics().isEmpty() ? CHATTER / 2 : CHATTER;
  }

  private Answer withoutFocus(Interpretation question) {
    if (question.roles().size() != 1) {
      return comparisons.answer(question);
    }
    Role role = corpus.roles().role(question.roles().getFirst()).orElseThrow();
    return question.topics().isEmpty() ? overview(question, role) : topics(question, role);
  }

  private Answer overview(Interpretation question, Role role) {
    List<Passage> passages = onTopic.overview(role.id());
    return passages.isEmpty()
        ? replies.declined(question)
        : composition.grounded(question, "", passages);
  }

  private Answer topics(Interpretation question, Role role) {
    List<Passage> passages = new ArrayList<>();
    question.topics().forEach(topic -> passages.addAll(onTopic.of(role.id(), topic)));
    if (passages.isEmpty()) {
      return replies.declined(question);
    }
    Topic topic = corpus.roles().topic(question.topics().getFirst()).orElseThrow();
    Language language = question.language();
    return new Answer.Grounded(
        language,
        wording.lead(language, topic, role),
        Optional.empty(),
        List.of(new Section("", wording.points(language, passages))));
  }
}
