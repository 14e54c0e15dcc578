package rollenkompass.conversation;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Answerer;
import rollenkompass.answering.Citation;
import rollenkompass.answering.Context;
import rollenkompass.answering.Exchange;
import rollenkompass.corpus.PassageId;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.Interpreter;
import rollenkompass.understanding.QuestionKind;
import rollenkompass.understanding.Reaction;

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
        .ifPresent(chat -> sessions.save(chat, turn.after().offering(turn.answer().suggestions())));
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

  private static Turn answer(Message message, Optional<Session> session, Knowledge known) {
    Language fallback =
        session.map(Session::language).or(message::interfaceLanguage).orElse(Language.DE);
    Optional<Reaction> reaction = known.interpreter().reaction(message.text(), fallback);
    Optional<Reaction> ofItsOwn = reaction.filter(found -> !found.isAlone());
    Message asked = ofItsOwn.map(Reaction::question).map(message::saying).orElse(message);
    // What was suggested says all that it asks itself.
    Optional<Session> goesOn =
        session.filter(before -> !before.offered().contains(asked.text().strip()));
    Interpretation question =
        known
            .interpreter()
            .interpret(
                asked.text(), asked.fixedLanguage(), fallback, goesOn.flatMap(Session::question));
    return reaction
        .filter(Reaction::isAlone)
        .flatMap(alone -> react(alone, message, session, question, known))
        .orElseGet(() -> answer(question, ofItsOwn.map(Reaction::wish), goesOn, known));
  }

  private static Turn answer(
      Interpretation question,
      Optional<Reaction.Wish> form,
      Optional<Session> before,
      Knowledge known) {
    Answerer answerer = known.answerer();
    boolean repeats = before.flatMap(Session::question).filter(question::repeats).isPresent();
    Context context = before.filter(_ -> !repeats).map(Session::next).orElse(Context.NONE);
    Answer full = answerer.answer(question, context);
    Answer answer = form.map(wish -> answerer.inForm(wish, question, full)).orElse(full);
    return new Turn(answer, after(before, question, answer));
  }

  /** The reply to a message that only reacts to the answer before it. */
  private static Optional<Turn> react(
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
    return known
        .answerer()
        .react(reaction.wish(), asMessage.in(language), before)
        .map(answer -> new Turn(answer, after(session, language, answer)));
  }

  /** What is remembered after an answer to a reaction. */
  private static Session after(Optional<Session> before, Language language, Answer answer) {
    return before
        .map(session -> session.telling(cited(answer), language))
        .orElseGet(() -> new Session(Optional.empty(), language, cited(answer), Context.NONE));
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
        yield new Turn(answer, after(session, question, answer));
      }
    };
  }

  /** An answer that leaves standing what was asked before it. */
  private static Turn unchanged(Optional<Session> session, Answer answer) {
    return new Turn(
        answer,
        session.orElseGet(
            () -> new Session(Optional.empty(), answer.language(), List.of(), Context.NONE)));
  }

  /**
   * Small talk, and what is beside the point, leave standing what was asked before, and so does a
   * fragment that made no question with it. A "danke" or "ciao" does not change the language that
   * the chat is held in.
   */
  private static Session after(Optional<Session> before, Interpretation question, Answer answer) {
    boolean asks = question.kind().asks();
    boolean asked = before.flatMap(Session::question).isPresent();
    if (!asks && asked && question.asked().isShort()) {
      return before.orElseThrow();
    }
    boolean declined = answer instanceof Answer.Declined;
    boolean leaves =
        answer instanceof Answer.Declined no
            && (no.reason() == Answer.Declined.Reason.OUTSIDE || question.isJoined());
    Language language = question.language();
    if (before.isPresent() && (!asks || (leaves && before.get().question().isPresent()))) {
      return before.get().in(language);
    }
    return new Session(
        asks
            ? Optional.of(declined ? question.unanswered() : withAdvised(question, answer))
            : Optional.empty(),
        language,
        asks ? cited(answer) : List.of(),
        before.map(Session::next).orElse(Context.NONE));
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

  /** An answer, and what the conversation remembers after it. */
  private record Turn(Answer answer, Session after) {}
}
