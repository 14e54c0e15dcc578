package rollenkompass.conversation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the sessions of the chats that spoke last; they are gone when the program ends. */
public final class MemorySessionStore implements SessionStore {
  private final Map<ChatId, Session> sessions;

  /**
   * A store for so many chats.
   *
   * @param most beyond it, the chat that was silent longest is forgotten
   */
  public MemorySessionStore(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("a store needs room for a session: " + most);
    }
    this.sessions =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<ChatId, Session> eldest) {
            return size() > most;
          }
        };
  }

  @Override
  public synchronized Optional<Session> load(ChatId chat) {
    return Optional.ofNullable(sessions.get(chat));
  }

  @Override
  public synchronized void save(ChatId chat, Session session) {
    sessions.put(chat, session);
  }
}
