package rollenkompass.conversation;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Citation;
import rollenkompass.answering.Context;
import rollenkompass.corpus.PassageId;
import rollenkompass.language.Language;
import rollenkompass.understanding.Asked;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Tells what a conversation remembers after an answer. */
final class Memory {
  private Memory() {}

  /** What is remembered after an answer to a reaction. */
  static Session after(Optional<Session> before, Language language, Answer answer) {
    return before
        .map(session -> session.telling(cited(answer), language))
        .orElseGet(() -> new Session(Optional.empty(), language, cited(answer), Context.NONE));
  }

  /** What is remembered after an answer that leaves standing what was asked before it. */
  static Session unchanged(Optional<Session> session, Answer answer) {
    return session.orElseGet(
        () -> new Session(Optional.empty(), answer.language(), List.of(), Context.NONE));
  }

  /**
   * Small talk, and what is beside the point, leave standing what was asked before, and so does a
   * fragment that made no question with it. A "danke" or "ciao" does not change the language that
   * the chat is held in.
   */
  static Session after(Optional<Session> before, Interpretation question, Answer answer) {
    List<Asked> said = before.map(Session::said).orElse(List.of());
    Session after = answered(before, question, answer);
    return question.kind() == QuestionKind.SMALL_TALK
        ? after
        : after.saying(question.asked(), said);
  }

  private static Session answered(
      Optional<Session> before, Interpretation question, Answer answer) {
    boolean asks = question.kind().asks();
    boolean asked = before.flatMap(Session::question).isPresent();
    if (!asks && asked && !answer.citations().isEmpty()) {
      return before.get().telling(cited(answer), question.language());
    }
    if (!asks && asked && question.asked().isShort()) {
      return before.orElseThrow();
    }
    boolean declined = answer instanceof Answer.Declined;
    boolean leaves =
        answer instanceof Answer.Declined no
            && (no.reason().leavesTheThread() || question.manners().isJoined());
    Language language = question.language();
    Optional<String> unanswered =
        Optional.of(question.asked().message().text()).filter(_ -> asks && declined);
    if (before.isPresent() && (!asks || (leaves && before.get().question().isPresent()))) {
      return before.get().in(language).leaving(unanswered);
    }
    return new Session(
            asks
                ? Optional.of(declined ? question.unanswered() : withAdvised(question, answer))
                : Optional.empty(),
            language,
            asks ? cited(answer) : List.of(),
            before.map(Session::next).orElse(Context.NONE))
        .leaving(unanswered);
  }

  /** Where one role was advised, what follows is about that one. */
  private static Interpretation withAdvised(Interpretation question, Answer answer) {
    List<String> advised =
        answer.passages().stream().flatMap(passage -> passage.role().stream()).distinct().toList();
    boolean ofOne =
        question.kind() == QuestionKind.ADVICE && question.roles().isEmpty() && advised.size() == 1;
    return ofOne ? question.of(advised) : question;
  }

  private static List<PassageId> cited(Answer answer) {
    return answer.citations().stream().map(Citation::id).toList();
  }
}
