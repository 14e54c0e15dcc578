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
    Optional<Command> command = Command.parse(message.text());
    return command.isPresent() ? obey(command.get(), message, session) : answer(message, session);
  }

  private Answer answer(Message message, Optional<Session> session) {
    Language fallback =
        session.map(Session::language).or(message::interfaceLanguage).orElse(Language.DE);
    Interpretation question =
        interpreter.interpret(
            message.text(), message.fixedLanguage(), fallback, session.flatMap(Session::question));
    remember(message, session, question);
    return answerer.answer(question);
  }

  private Answer obey(Command command, Message message, Optional<Session> session) {
    Language language =
        message
            .fixedLanguage()
            .or(message::interfaceLanguage)
            .or(() -> Command.language(message.text()))
            .or(() -> session.map(Session::language))
            .orElse(Language.DE);
    return switch (command) {
      case Command.Start _, Command.Help _ -> answerer.help(language);
      case Command.ListRoles _ -> answerer.roles(language);
      case Command.ListSources _ -> answerer.sources(language);
      case Command.Compare compare -> {
        Interpretation question = interpreter.comparison(compare.topic(), language);
        remember(message, session, question);
        yield answerer.compare(question);
      }
    };
  }

  /** Small talk leaves standing what was asked before it. */
  private void remember(Message message, Optional<Session> before, Interpretation question) {
    Optional<Interpretation> asked =
        switch (question.kind()) {
          case FACT, COMPARISON, WHO, YES_NO, ADVICE -> Optional.of(question);
          case SMALL_TALK, HELP, UNCLEAR -> before.flatMap(Session::question);
        };
    message.chat().ifPresent(chat -> sessions.save(chat, new Session(asked, question.language())));
  }
}
