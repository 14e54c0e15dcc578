package rollenkompass.conversation;

import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Answerer;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.Interpreter;

/** One reply to one message. Thread-safe; messages of one chat must come one after the other. */
public final class Conversation {
  private final Interpreter interpreter;
  private final Answerer answerer;
  private final SessionStore sessions;

  /** A conversation that remembers what was asked in {@code sessions}. */
  public Conversation(Interpreter interpreter, Answerer answerer, SessionStore sessions) {
    this.interpreter = interpreter;
    this.answerer = answerer;
    this.sessions = sessions;
  }

  /** The answer to what was written; a text that starts with a command's name is that command. */
  public Answer reply(Message message) {
    Optional<Session> session = message.chat().flatMap(sessions::load);
    Language fallback =
        message
            .fixedLanguage()
            .or(() -> session.map(Session::language))
            .or(message::interfaceLanguage)
            .orElse(Language.DE);
    Interpretation question =
        interpreter.interpret(
            message.text(), message.fixedLanguage(), fallback, session.map(Session::question));
    remember(message, session, question);
    return answerer.answer(question);
  }

  private void remember(Message message, Optional<Session> before, Interpretation question) {
    boolean asks =
        switch (question.kind()) {
          case FACT, COMPARISON, WHO, YES_NO, ADVICE -> true;
          case SMALL_TALK, HELP, UNCLEAR -> false;
        };
    if (asks || before.isEmpty()) {
      message.chat().ifPresent(c -> sessions.save(c, new Session(question, question.language())));
    } else {
      message
          .chat()
          .ifPresent(
              c -> sessions.save(c, new Session(before.get().question(), question.language())));
    }
  }
}
