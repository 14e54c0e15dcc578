package rollenkompass.conversation;

import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Answerer;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.Interpreter;

/** One reply to one message. Thread-safe; messages of one chat must come one after the other. */
public final class Conversation {
  private final KnowledgeSource knowledge;
  private final SessionStore sessions;

  /** A conversation that remembers what was asked in {@code sessions}. */
  public Conversation(Interpreter interpreter, Answerer answerer, SessionStore sessions) {
    this(KnowledgeSource.of(new Knowledge(interpreter, answerer)), sessions);
  }

  /** A conversation on knowledge that may change between two messages; its roles stay the same. */
  public Conversation(KnowledgeSource knowledge, SessionStore sessions) {
    this.knowledge = knowledge;
    this.sessions = sessions;
  }

  /** The answer to what was written; a text that starts with a command's name is that command. */
  public Answer reply(Message message) {
    return knowledge.use(known -> reply(message, known));
  }

  private Answer reply(Message message, Knowledge known) {
    Optional<Session> session = message.chat().flatMap(sessions::load);
    Optional<Command> command = Command.parse(message.text());
    return command.isPresent()
        ? obey(command.get(), message, session, known)
        : answer(message, session, known);
  }

  private Answer answer(Message message, Optional<Session> session, Knowledge known) {
    Language fallback =
        session.map(Session::language).or(message::interfaceLanguage).orElse(Language.DE);
    Interpretation question =
        known
            .interpreter()
            .interpret(
                message.text(),
                message.fixedLanguage(),
                fallback,
                session.flatMap(Session::question));
    remember(message, session, question);
    return known.answerer().answer(question);
  }

  private Answer obey(
      Command command, Message message, Optional<Session> session, Knowledge known) {
    Answerer answerer = known.answerer();
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
        Interpretation question = known.interpreter().comparison(compare.topic(), language);
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
