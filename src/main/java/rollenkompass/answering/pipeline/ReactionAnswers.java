package rollenkompass.answering.pipeline;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Exchange;
import rollenkompass.answering.Framing;
import rollenkompass.answering.document.DocumentRoute;
import rollenkompass.answering.document.Proofs;
import rollenkompass.answering.told.Shortened;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;
import rollenkompass.understanding.Reaction;

/** Answers what only reacts to an answer: more on the same, less of it, what it rests on. */
public final class ReactionAnswers {
  private final Corpus corpus;
  private final Wording wording;
  private final DocumentRoute documents;
  private final QuestionAnswers questions;
  private final TableAnswers tables;
  private final Shortened shortened;
  private final ShorterAnswers shorter;
  private final BasisAnswers basis;
  private final FurtherAnswers further;
  private final GeneralReplies general;
  private final AmountAnswers amounts;
  private final LastTold lastTold;

  ReactionAnswers(
      Corpus corpus,
      Wording wording,
      DocumentRoute documents,
      QuestionAnswers questions,
      FurtherAnswers further,
      GeneralReplies general) {
    this.corpus = corpus;
    this.wording = wording;
    this.documents = documents;
    this.questions = questions;
    this.tables = new TableAnswers(corpus, documents, questions);
    this.shortened = new Shortened(corpus.roles());
    this.shorter = new ShorterAnswers(wording, documents, further, shortened);
    this.basis = new BasisAnswers(wording, new Proofs(corpus, documents, wording), further);
    this.further = further;
    this.general = general;
    this.amounts = new AmountAnswers(wording, further);
    this.lastTold = new LastTold(corpus);
  }

  /**
   * The reply to a reaction; empty where the message is better taken as a question.
   *
   * @param wish what the message wants
   * @param message the same message, taken as a question
   * @param before what it reacts to
   */
  Optional<Answer> answer(Reaction.Wish wish, Interpretation message, Exchange before) {
    Optional<Told> told = told(wish, message, before);
    return switch (wish) {
      case MORE -> told.map(this::more).or(() -> unclear(message));
      case SHORTER, LISTED, BRIEF ->
          told.map(it -> shorter.of(it, message)).or(() -> unclear(message));
      case HIGH ->
          ofOwnSum(message, before).or(() -> told.map(this::lower)).or(() -> unclear(message));
      case LOW ->
          ofOwnSum(message, before).or(() -> told.map(this::higher)).or(() -> unclear(message));
      case SHORTEST -> told.map(shorter::inOne).or(() -> unclear(message));
      case NUMBER -> told.map(shorter::number).or(() -> unclear(message));
      case PLAINER -> told.map(shorter::plainer);
      case TABLE -> told.isPresent() ? told.flatMap(this::table) : unclear(message);
      case SOURCE ->
          told.map(basis::source)
              .or(() -> earlier(message, before))
              .or(() -> Optional.of(general.publishers(message.language())));
      case DOUBT -> told.map(basis::sureOf);
      case DATE ->
          told.map(basis::dates)
              .or(() -> earlier(message, before))
              .or(() -> Optional.of(general.years(message.language())));
      case OLD -> told.map(basis::ages).or(() -> ofAll(message, before));
      case NEWER -> told.map(basis::newer).or(() -> ofAll(message, before));
      case VERDICT -> told.map(this::verdict);
      case REASON -> told.map(it -> reason(it, message));
      case UNDECIDED -> told.map(this::offered);
      case NOTHING -> told.map(it -> rejected(it.question(), before.last()));
      case COMPLAINT -> Optional.of(general.misunderstood(message));
    };
  }

  /** An answer to {@code question} by itself, which cites something that was not told yet. */
  Optional<Answer> otherwise(Interpretation question, List<PassageId> told) {
    return Optional.of(questions.answer(question, Context.NONE))
        .filter(answer ->
            answer.passages().stream().map(Passage::id).anyMatch(id -> !told.contains(id)))
        .map(answer ->
            answer.below(Framing.DOUBTFUL, wording.text(question.language(), "lead.otherwise")));
  }

  /** An honest no to who rejected what was told, all that there is to tell of {@code question}. */
  Answer rejected(Interpretation question, List<PassageId> told) {
    return wording.declined(
        question.language(),
        Answer.Declined.Reason.NOT_IN_SOURCES,
        wording.text(question.language(), "reaction.rejected"),
        "reaction.next",
        further.next(question, corpus.passages(told)));
  }

  /** The answer to {@code question} in another form, as far as it can have that. */
  Answer inForm(Reaction.Wish wish, Interpretation question, Answer answer) {
    if (answer.citations().isEmpty()) {
      return answer;
    }
    return switch (wish) {
      case SHORTER, BRIEF -> shortened.of(answer);
      case LISTED -> answer.points().count() > 1 ? answer : shortened.of(answer);
      case SHORTEST -> shortened.toOne(answer);
      case NUMBER -> shorter.number(answer);
      case TABLE -> tables.answer(question, answer).orElse(answer);
      case MORE,
          HIGH,
          LOW,
          PLAINER,
          SOURCE,
          DATE,
          OLD,
          NEWER,
          DOUBT,
          VERDICT,
          REASON,
          UNDECIDED,
          NOTHING,
          COMPLAINT ->
          answer;
    };
  }

  /** What was told, told again; empty where nothing was, or where it is no answer any more. */
  private Optional<Told> told(Reaction.Wish wish, Interpretation message, Exchange before) {
    List<Passage> passages = corpus.passages(before.told());
    if (passages.isEmpty()) {
      return Optional.empty();
    }
    List<Passage> last = lastTold.of(wish, message, before);
    return before
        .question()
        .map(asked ->
            new Told(
                asked,
                questions.answer(asked, before.context()),
                passages,
                last.isEmpty() ? passages : last))
        .filter(told -> !told.answer().citations().isEmpty());
  }

  private Answer more(Told told) {
    return further
        .more(told.question(), told.passages())
        .map(answer -> further(told, answer))
        .orElseGet(() -> declined(told, "reaction.nothing"));
  }

  /** Below a word that announces several statements, so that they read as one list. */
  private Answer further(Told told, Answer answer) {
    return answer instanceof Answer.Grounded more
            && more.lead().isEmpty()
            && more.points().count() > 1
            && more.points().noneMatch(point -> documents.isPlain(point.citation().passage()))
        ? more.below(more.framing(), text(told, "lead.further"))
        : answer;
  }

  /** Where the sum lies that somebody told before he asked whether it is too high or too low. */
  private Optional<Answer> ofOwnSum(Interpretation message, Exchange before) {
    return message.asked().asks()
        ? questions.compared(message, general.unclear(message), before.next())
        : Optional.empty();
  }

  /** Other sums of money, where such were told; of anything else less. */
  private Answer lower(Told told) {
    return otherSums(told).orElseGet(() -> shorter.of(told));
  }

  /** Other sums of money, where such were told; of anything else more. */
  private Answer higher(Told told) {
    return otherSums(told).orElseGet(() -> more(told));
  }

  private Optional<Answer> otherSums(Told told) {
    return amounts.others(told.question(), told.passages(), told.last());
  }

  private Optional<Answer> table(Told told) {
    return tables.answer(told.question(), told.answer());
  }

  private Answer verdict(Told told) {
    return told.answer().framing().decides()
        ? shortened.of(told.answer())
        : basis.proof(told, "lead.open");
  }

  /**
   * Documents about no role may give the reason; of those about the roles a recommendation rests on
   * what it told, and of all else they have none to tell.
   */
  private Answer reason(Told told, Interpretation message) {
    if (told.question().kind() == QuestionKind.ADVICE && told.answer().framing().isOpen()) {
      return told.answer().below(told.answer().framing(), text(told, "lead.reasons"));
    }
    return Optional.of(message)
        .filter(_ -> documents.only())
        .map(asked -> questions.answer(asked, Context.NONE))
        .filter(answer -> !answer.citations().isEmpty())
        .orElseGet(() -> declined(told, "reaction.reason"));
  }

  /** What whoever does not know on may ask next. */
  private Answer offered(Told told) {
    return new Answer.SmallTalk(
        told.question().language(),
        text(told, "reaction.undecided"),
        false,
        further.next(told.question(), told.passages()));
  }

  private Answer declined(Told told, String key) {
    return wording.declined(
        told.question().language(),
        Answer.Declined.Reason.NOT_IN_SOURCES,
        text(told, key),
        "reaction.next",
        further.next(told.question(), told.passages()));
  }

  /** What was told before a question that found no answer. */
  private Optional<Answer> earlier(Interpretation message, Exchange before) {
    List<Passage> told = corpus.passages(before.context().told());
    List<Passage> first = told.subList(0, Math.min(Proofs.MOST, told.size()));
    return further.listed(message, first, told);
  }

  /** From when all is that may be told, to who asks that before anything was. */
  private Optional<Answer> ofAll(Interpretation message, Exchange before) {
    return before.told().isEmpty() && message.asked().asks()
        ? Optional.of(general.years(message.language()))
        : Optional.empty();
  }

  private Optional<Answer> unclear(Interpretation message) {
    return Optional.of(general.unclear(message));
  }

  private String text(Told told, String key) {
    return wording.text(told.question().language(), key);
  }
}
