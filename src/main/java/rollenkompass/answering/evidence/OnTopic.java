package rollenkompass.answering.evidence;

import java.util.ArrayList;
import java.util.List;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;

/**
 * What a role's answer on a topic rests on: what the sources say of the role, and what they say on
 * the topic of all roles at once.
 */
public final class OnTopic {
  // More is a wall of text in a chat. What is said of all roles alone is never too much by that.
  private static final int OWN = 3;
  private static final int SHARED = 3;
  private static final int SHARED_ALONE = 4;

  private final Corpus corpus;

  public OnTopic(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * The passages, in the order of the documents: all of the role's own, where nothing is said of
   * all roles; else the first of both kinds.
   */
  public List<Passage> of(String role, String topic) {
    List<Passage> own = corpus.passages(role, topic);
    List<Passage> shared = shared(topic);
    if (shared.isEmpty()) {
      return own;
    }
    List<Passage> both = new ArrayList<>(own.stream().limit(OWN).toList());
    both.addAll(shared.stream().limit(own.isEmpty() ? SHARED_ALONE : SHARED).toList());
    return corpus.passages().stream().filter(both::contains).toList();
  }

  /** What tells what a role is; where nothing does, the first that is said of it. */
  public List<Passage> overview(String role) {
    List<Passage> passages = corpus.passages(role, corpus.roles().overview());
    return passages.isEmpty()
        ? corpus.passages().stream().filter(p -> p.isAbout(role)).limit(OWN).toList()
        : passages;
  }

  /** What is said on the topic of all roles at once, in the order of the documents. */
  public List<Passage> shared(String topic) {
    return corpus.generalPassages(topic).stream().filter(corpus.roles()::isShared).toList();
  }
}
