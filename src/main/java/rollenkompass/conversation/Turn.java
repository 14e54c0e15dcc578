package rollenkompass.conversation;

import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.language.Language;

/** An answer, and what the conversation remembers after it. */
record Turn(Answer answer, Session after) {
  /** What is remembered after the answer to {@code message}. */
  Session after(Optional<Session> before, Message message) {
    Language reply = after.language();
    ChatLanguage spoken = before.map(Session::speech).orElseGet(() -> ChatLanguage.assumed(reply));
    return after.held(spoken.after(message.text(), reply));
  }

  /** Whether it tells something from the sources that most likely answers. */
  boolean isSure() {
    return !answer.citations().isEmpty() && answer.framing() != Framing.DOUBTFUL;
  }
}
