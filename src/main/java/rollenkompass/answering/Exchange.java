package rollenkompass.answering;

import java.util.List;
import java.util.Optional;
import rollenkompass.corpus.PassageId;
import rollenkompass.understanding.Interpretation;

/**
 * What was asked in a conversation and told of it, for a message that reacts to that.
 *
 * @param question what was asked last, in the language of the reply; empty where nothing was
 * @param told the passages cited since then, in the order of telling
 * @param last those of them that the last answer cited
 * @param context what had been said when that was asked
 * @param next what has been said by now
 */
public record Exchange(
    Optional<Interpretation> question,
    List<PassageId> told,
    List<PassageId> last,
    Context context,
    Context next) {
  /** Nothing was asked or told. */
  public static final Exchange NONE =
      new Exchange(Optional.empty(), List.of(), List.of(), Context.NONE, Context.NONE);

  public Exchange {
    told = List.copyOf(told);
    last = List.copyOf(last);
  }
}
