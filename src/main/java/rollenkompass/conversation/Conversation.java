package rollenkompass.conversation;

import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Answerer;
import rollenkompass.answering.Context;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.Reaction;
import rollenkompass.understanding.pipeline.Interpreter;

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

  /**
   * The answer to what was written; a text that starts with a command's name is that command, and a
   * number alone the question that {@link #chosen} tells.
   */
  public Answer reply(Message message) {
    Optional<Session> session = session(message);
    Message meant =
        session.flatMap(s -> s.chosen(message.text())).map(message::saying).orElse(message);
    Turn turn =
        knowledge.use(known ->
            session
                .filter(before -> before.isBeyond(message.text()))
                .map(before -> beyond(message, before, known))
                .orElseGet(() -> reply(meant, session, known)));
    message
        .chat()
        .ifPresent(chat ->
            sessions.save(chat, turn.after(session, meant).offering(turn.answer().suggestions())));
    return turn.answer();
  }

  /**
   * Which of the questions that the last answer in its chat suggested a message names by number.
   */
  public Optional<String> chosen(Message message) {
    return session(message).flatMap(session -> session.chosen(message.text()));
  }

  /** A number under which nothing was suggested leaves the suggestions standing. */
  private static Turn beyond(Message message, Session session, Knowledge known) {
    Language language = message.fixedLanguage().orElse(session.language());
    return new Turn(known.answerer().onlyOffered(language, session.offered()), session);
  }

  private Optional<Session> session(Message message) {
    return message.chat().flatMap(sessions::load);
  }

  private static Turn reply(Message message, Optional<Session> session, Knowledge known) {
    return Command.parse(message.text())
        .map(command -> obey(command, message, session, known))
        .orElseGet(() -> answer(message, session, known));
  }

  private static Turn answer(Message written, Optional<Session> session, Knowledge known) {
    Language fallback =
        session
            .map(before -> before.speech().fallback(written.text()))
            .or(written::interfaceLanguage)
            .orElse(Language.DE);
    Message message =
        inOtherLanguage(written, session, fallback, known)
            .or(() -> inSameLanguage(written, session, known))
            .orElse(written);
    Optional<Reaction> reaction = known.interpreter().reaction(message.text(), fallback);
    Optional<Reaction> ofItsOwn = reaction.filter(found -> !found.isAlone());
    Message asked = ofItsOwn.map(Reaction::question).map(message::saying).orElse(message);
    // What was suggested says all that it asks itself.
    Optional<Session> goesOn =
        session.filter(before -> !before.offered().contains(asked.text().strip()));
    Interpretation interpreted =
        known
            .interpreter()
            .interpret(
                asked.text(),
                asked.fixedLanguage(),
                ofItsOwn.flatMap(Reaction::language).orElse(fallback),
                goesOn.flatMap(Session::question));
    boolean behindNo = session.flatMap(Session::unanswered).isPresent();
    Interpretation question = behindNo ? interpreted.behindNo() : interpreted;
    TwoParts parts = new TwoParts(question, goesOn, known);
    return reaction
        .filter(Reaction::isAlone)
        .flatMap(alone -> Reacting.to(alone, message, session, question, known))
        .or(() -> ofItsOwn.isPresent() ? Optional.empty() : parts.both())
        .orElseGet(() -> {
          Optional<Reaction.Wish> wish = ofItsOwn.map(Reaction::wish);
          Turn turn =
              parts.unlessPartly(
                  Reacting.unlessRejected(
                      answer(question, wish, goesOn, known), wish, session, question, known));
          return ofItsOwn
              .filter(doubt -> doubt.wish() == Reaction.Wish.DOUBT && !turn.isSure())
              .flatMap(doubt -> Reacting.to(doubt, message, session, question, known))
              .orElse(turn);
        });
  }

  /**
   * The question that found no answer last, in the language that a message wishes for; empty where
   * it wishes for more than that, or where the last question was answered.
   */
  private static Optional<Message> inOtherLanguage(
      Message message, Optional<Session> session, Language fallback, Knowledge known) {
    return session
        .flatMap(Session::unanswered)
        .flatMap(text ->
            known
                .interpreter()
                .wishedLanguage(message.text(), fallback)
                .map(language -> message.saying(text).fixedTo(language)));
  }

  /** A word that does not change the language of a chat, in that. */
  private static Optional<Message> inSameLanguage(
      Message message, Optional<Session> session, Knowledge known) {
    return session
        .map(Session::speech)
        .filter(speech -> message.fixedLanguage().isEmpty() && speech.holds(message.text()))
        .map(ChatLanguage::language)
        .filter(language -> known.interpreter().wishedLanguage(message.text(), language).isEmpty())
        .map(message::fixedTo);
  }

  /** The answer to a question, in a form where one is wished for. */
  static Turn answer(
      Interpretation question,
      Optional<Reaction.Wish> form,
      Optional<Session> before,
      Knowledge known) {
    Answerer answerer = known.answerer();
    boolean repeats = before.flatMap(Session::question).filter(question::repeats).isPresent();
    Context context = before.filter(_ -> !repeats).map(Session::next).orElse(Context.NONE);
    Answer full = answerer.answer(question, context);
    Answer answer = form.map(wish -> answerer.inForm(wish, question, full)).orElse(full);
    return new Turn(answer, Memory.after(before, question, answer));
  }

  private static Turn obey(
      Command command, Message message, Optional<Session> session, Knowledge known) {
    Answerer answerer = known.answerer();
    Language language =
        message
            .fixedLanguage()
            .or(() -> Command.language(message.text()))
            .or(() -> session.map(Session::language))
            .or(message::interfaceLanguage)
            .orElse(Language.DE);
    return switch (command) {
      case Command.Start _, Command.Help _ -> unchanged(session, answerer.help(language));
      case Command.ListRoles _ -> unchanged(session, answerer.roles(language));
      case Command.ListSources _ -> unchanged(session, answerer.sources(language));
      case Command.Compare compare -> {
        Interpretation question = known.interpreter().comparison(compare.topic(), language);
        Answer answer = answerer.compare(question);
        yield new Turn(answer, Memory.after(session, question, answer));
      }
    };
  }

  private static Turn unchanged(Optional<Session> session, Answer answer) {
    return new Turn(answer, Memory.unchanged(session, answer));
  }
}
