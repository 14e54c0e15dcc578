package rollenkompass.answering.role;

import rollenkompass.answering.Answer;
import rollenkompass.answering.wording.Replies;
import rollenkompass.understanding.Interpretation;

/** Composes the answer to a question by rules, each kind of question by its own. */
public final class ComposedAnswers {
  private final ArticleAnswers article;
  private final FactAnswers facts;
  private final ComparisonAnswers comparisons;
  private final WhoAnswers who;
  private final YesNoAnswers yesNo;
  private final AdviceAnswers advice;
  private final Replies replies;

  public ComposedAnswers(
      ArticleAnswers article,
      FactAnswers facts,
      ComparisonAnswers comparisons,
      WhoAnswers who,
      YesNoAnswers yesNo,
      AdviceAnswers advice,
      Replies replies) {
    this.article = article;
    this.facts = facts;
    this.comparisons = comparisons;
    this.who = who;
    this.yesNo = yesNo;
    this.advice = advice;
    this.replies = replies;
  }

  /** The answer from the documents about the roles. */
  public Answer answer(Interpretation question) {
    return article.answer(question).orElseGet(() -> ofKind(question));
  }

  /** "I need fixed hours. Is that role for me?": what is told of its topic tells the asker. */
  private static boolean asksWhetherTopicFits(Interpretation question) {
    return question.roles().size() == 1
        && !question.topicTerms().isEmpty()
        && question.focus().isEmpty()
        && question.disliked().isEmpty()
        && !question.manners().hires();
  }

  private Answer ofKind(Interpretation question) {
    return switch (question.kind()) {
      case FACT -> facts.answer(question);
      case COMPARISON -> comparisons.answer(question);
      case WHO -> who.answer(question);
      case YES_NO -> yesNo.answer(question);
      case ADVICE ->
          asksWhetherTopicFits(question) ? facts.answer(question) : advice.answer(question);
      case SMALL_TALK, HELP -> replies.smallTalk(question);
      case UNCLEAR -> replies.unclear(question);
    };
  }
}
