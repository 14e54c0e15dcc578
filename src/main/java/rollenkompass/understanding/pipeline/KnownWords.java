package rollenkompass.understanding.pipeline;

import java.util.List;
import rollenkompass.retrieval.Term;
import rollenkompass.retrieval.Titles;
import rollenkompass.understanding.Following;
import rollenkompass.understanding.reading.MessageReader;

/** What the corpus and the language know of words. */
record KnownWords(MessageReader reader, Titles titles) implements Following.Words {
  @Override
  public boolean everyday(String word) {
    return reader.isEveryday(word);
  }

  @Override
  public boolean title(List<Term> thing) {
    return !titles.of(thing).isEmpty();
  }
}
