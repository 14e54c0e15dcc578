package rollenkompass.answering.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.evidence.Figures;
import rollenkompass.answering.evidence.Money;
import rollenkompass.answering.wording.AskedSum;
import rollenkompass.answering.wording.Composition;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.Tokenizer;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/**
 * Puts the amounts that the sources give for a role itself before those for more than the role,
 * where one was asked about and only the others were told.
 */
final class OwnFigures {
  private static final int MOST = 2;
  // A correction of more words asks something itself.
  private static final int SHORT = 10;

  private final Corpus corpus;
  private final Composition composition;
  private final Figures figures;

  OwnFigures(Corpus corpus, Composition composition) {
    this.corpus = corpus;
    this.composition = composition;
    this.figures = new Figures(corpus.roles());
  }

  /** The answer, with the amounts first of the role it is about, where it lacks them. */
  Answer framed(Interpretation question, Answer answer, Optional<String> spokenOf) {
    List<Passage> told = answer.passages();
    Optional<String> role = question.roles().isEmpty() ? spokenOf : only(question.roles());
    if (role.isEmpty()
        || !asksForItself(question)
        || !(answer instanceof Answer.Grounded grounded)
        || !isInFull(grounded)
        || told.size() != 1
        || !isOfMore(role.get(), question, told.getFirst())) {
      return answer;
    }
    List<Passage> own = of(role.get(), question.language(), told.getFirst().topic());
    if (own.isEmpty()) {
      return answer;
    }
    List<Passage> all = new ArrayList<>(own);
    all.addAll(told);
    return composition.grounded(question, "", all).suggesting(answer.suggestions());
  }

  /** Whether it is no part of what was told before, and nothing is said of it. */
  private static boolean isInFull(Answer.Grounded answer) {
    return answer.lead().isEmpty()
        && answer.points().allMatch(point -> point.text().equals(point.citation().text().text()));
  }

  private static Optional<String> only(List<String> roles) {
    return roles.size() == 1 ? Optional.of(roles.getFirst()) : Optional.empty();
  }

  /** Whether it asks for nothing but an amount, of nobody else that was spoken of. */
  private static boolean asksForItself(Interpretation question) {
    boolean ofOther = question.asked().following().ofThing() && !question.manners().employs();
    Language spoken = question.asked().language();
    boolean judges =
        Judged.in(spoken, question.asked().text()).isPresent()
            && question.focus().stream()
                .allMatch(term -> Judged.in(spoken, term.surface()).isPresent());
    return (question.kind() == QuestionKind.FACT
            || (question.kind() == QuestionKind.YES_NO && judges))
        && (question.focus().isEmpty() || judges || isOnCondition(question))
        && !question.topicTerms().isEmpty()
        && (question.asked().text().chars().noneMatch(Character::isDigit)
            || isOnCondition(question))
        && !question.manners().otherJob()
        && !question.manners().weighs()
        && !ofOther;
  }

  private static boolean isOnCondition(Interpretation question) {
    return AskedSum.onCondition(question.asked().language(), question.asked().text());
  }

  /**
   * The amounts of the one role that somebody means who was told those for more than that; empty
   * where the message says anything else.
   */
  Optional<Answer> meant(Interpretation question, Context context) {
    List<Passage> told = corpus.passages(context.told());
    Optional<String> role = only(question.roles());
    boolean corrects =
        question.kind() == QuestionKind.FACT
            && question.manners().limited()
            && question.topicTerms().isEmpty()
            && question.asked().ofRoles()
            && !isOnCondition(question)
            && Tokenizer.tokens(question.asked().text()).size() <= SHORT;
    boolean ofMore =
        role.isPresent()
            && told.stream().allMatch(it -> Money.isIn(it, question.language()))
            && told.stream().anyMatch(it -> it.role().isEmpty());
    if (!corrects || !ofMore) {
      return Optional.empty();
    }
    List<Passage> own = of(role.get(), question.language(), told.getFirst().topic());
    return own.isEmpty() ? Optional.empty() : Optional.of(composition.grounded(question, "", own));
  }

  /** Whether a passage gives an amount for no role, on nothing but what is asked for. */
  private boolean isOfMore(String role, Interpretation question, Passage passage) {
    return passage.role().isEmpty()
        && question.topics().stream().allMatch(passage::belongsTo)
        && Money.isIn(passage, question.language())
        && !givesFor(role, passage, question.language());
  }

  /** Whether a passage of more than the role gives an amount for the role alone. */
  boolean givesFor(String role, Passage passage, Language language) {
    return figures.in(passage.in(language)).containsKey(role);
  }

  /** The role's passages that give an amount; without any, those of no role that give it one. */
  List<Passage> of(String role, Language language, Optional<String> topic) {
    List<Passage> onTopic =
        topic.map(of -> Money.in(corpus.passagesOn(of), language)).orElse(List.of());
    List<Passage> own = onTopic.stream().filter(passage -> passage.isAbout(role)).toList();
    List<Passage> named =
        onTopic.stream().filter(passage -> givesFor(role, passage, language)).toList();
    return (own.isEmpty() ? named : own).stream().limit(MOST).toList();
  }
}
