package rollenkompass.answering;

import java.util.List;
import java.util.Optional;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.understanding.Asked;
import rollenkompass.understanding.Interpretation;

/**
 * What was said in a conversation before a question.
 *
 * @param told the passages cited last, in the order of telling
 * @param role the id of the one role that was spoken of last
 * @param question what was asked last
 * @param recent the passages cited in the last answers, those of {@code told} among them
 * @param said the last messages in their own words, the last first
 */
public record Context(
    List<PassageId> told,
    Optional<String> role,
    Optional<Interpretation> question,
    List<PassageId> recent,
    List<Asked> said) {
  /** Nothing was said. */
  public static final Context NONE =
      new Context(List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());

  public Context {
    told = List.copyOf(told);
    recent = List.copyOf(recent);
    said = List.copyOf(said);
  }

  /** Whether all of them were told last; so are none. */
  public boolean toldAll(List<Passage> passages) {
    return passages.stream().allMatch(passage -> told.contains(passage.id()));
  }
}
