package rollenkompass.inbox;

import java.util.List;

/** Works out what to reply to a message of one channel. */
public interface Responder {
  /** The replies to {@code entry} in the order of sending; empty where none is due. */
  List<String> respond(InboxEntry entry);
}
