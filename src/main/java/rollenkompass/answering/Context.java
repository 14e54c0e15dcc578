package rollenkompass.answering;

import java.util.List;
import java.util.Optional;
import rollenkompass.corpus.PassageId;

/**
 * What was said in a conversation before a question.
 *
 * @param told the passages cited last, in the order of telling
 * @param role the id of the one role that was spoken of last
 */
public record Context(List<PassageId> told, Optional<String> role) {
  /** Nothing was said. */
  public static final Context NONE = new Context(List.of(), Optional.empty());

  public Context {
    told = List.copyOf(told);
  }
}
