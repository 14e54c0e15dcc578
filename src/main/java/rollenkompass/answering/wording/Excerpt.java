package rollenkompass.answering.wording;

import java.util.ArrayList;
import java.util.List;
import rollenkompass.corpus.Passage;

/** As much of some passages as a phone shows at once. */
public final class Excerpt {
  private static final int LONGEST = 500;

  private Excerpt() {}

  /** The first passage, and those behind it that still fit. */
  public static List<Passage> of(List<Passage> passages) {
    List<Passage> some = new ArrayList<>();
    int room = LONGEST;
    for (Passage passage : passages) {
      int length = passage.source().text().length();
      if (some.isEmpty() || length <= room) {
        some.add(passage);
        room -= length;
      }
    }
    return some;
  }
}
