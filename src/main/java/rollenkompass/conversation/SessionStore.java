package rollenkompass.conversation;

import java.util.Optional;

/** Keeps sessions between messages. Implementations are thread-safe. */
public interface SessionStore {
  /** The session of a chat; empty where it has none or its session was forgotten. */
  Optional<Session> load(ChatId chat);

  /** Keeps the session of a chat in place of an older one. */
  void save(ChatId chat, Session session);
}
