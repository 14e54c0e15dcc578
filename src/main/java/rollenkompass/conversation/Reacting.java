package rollenkompass.conversation;

import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Exchange;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.Reaction;

/** Replies to messages that only react to the answer before them. */
final class Reacting {
  private Reacting() {}

  /** The reply to a message that only reacts to the answer before it. */
  static Optional<Turn> to(
      Reaction reaction,
      Message message,
      Optional<Session> session,
      Interpretation asMessage,
      Knowledge known) {
    Language language =
        message
            .fixedLanguage()
            .or(reaction::language)
            .or(() -> session.map(Session::language))
            .orElse(asMessage.language());
    Exchange before = session.map(found -> found.exchange(language)).orElse(Exchange.NONE);
    return again(reaction, session, language, known)
        .or(() -> known.answerer().react(reaction.wish(), asMessage.in(language), before))
        .map(answer -> new Turn(answer, Memory.after(session, language, answer)));
  }

  /**
   * The turn that answers what a message asks beside a complaint; an honest no where that tells
   * nothing but what it rejects.
   */
  static Turn unlessRejected(
      Turn turn,
      Optional<Reaction.Wish> wish,
      Optional<Session> session,
      Interpretation question,
      Knowledge known) {
    boolean rejected =
        wish.filter(it -> it == Reaction.Wish.COMPLAINT).isPresent()
            && !turn.answer().citations().isEmpty()
            && session
                .filter(before ->
                    turn.answer().citations().stream()
                        .allMatch(it -> before.last().contains(it.id())))
                .isPresent();
    return rejected
        ? new Turn(known.answerer().rejected(question, session.orElseThrow().last()), turn.after())
        : turn;
  }

  /** The last question asked once more, by itself, where its answer did not answer it. */
  private static Optional<Answer> again(
      Reaction reaction, Optional<Session> session, Language language, Knowledge known) {
    return session
        .filter(_ -> reaction.wish() == Reaction.Wish.COMPLAINT)
        .flatMap(before ->
            before
                .lastAsked()
                .map(text ->
                    known
                        .interpreter()
                        .interpret(text, Optional.of(language), language, Optional.empty()))
                .filter(question -> question.roles().isEmpty() || !question.manners().refers())
                .flatMap(question -> known.answerer().otherwise(question, before.told())));
  }
}
