package rollenkompass.understanding.subject;

import java.util.List;
import rollenkompass.language.Phrases;
import rollenkompass.language.WordKeys;
import rollenkompass.understanding.Manner;
import rollenkompass.understanding.Manners;
import rollenkompass.understanding.reading.PhraseFinder;
import rollenkompass.understanding.reading.Reading;

/** Knows how somebody asks whether a job that he names fits him, or a person he tells of. */
public final class Fitting {
  // By hand: fewer words ask, and tell nothing of anybody.
  private static final int SHORTEST = 7;
  private static final String SURELY = "surely";

  private final PhraseFinder phrases;

  public Fitting(WordKeys wordKeys) {
    this.phrases = new PhraseFinder(Fitting.class, "fitting", wordKeys);
  }

  /** What shows that a message asks so of one role, and tells something beside it. */
  public Manners in(Reading message) {
    if (message.roleIds().size() != 1 || message.tokens().size() < SHORTEST || message.hires()) {
      return Manners.NONE;
    }
    List<Phrases.Match<String>> asking = phrases.in(message);
    boolean surely = asking.stream().anyMatch(match -> match.meaning().equals(SURELY));
    // "What could I do as a cook?" asks for just that.
    boolean perhaps = !asking.isEmpty() && !message.asksOpenly();
    return Manners.NONE.with(Manner.MAY_FIT, surely || perhaps).with(Manner.FITS, surely);
  }
}
