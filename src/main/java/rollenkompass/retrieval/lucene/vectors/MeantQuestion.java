package rollenkompass.retrieval.lucene.vectors;

import java.io.IOException;
import java.util.List;
import rollenkompass.corpus.Passage;

/** A question as a vector among those of the passages. */
final class MeantQuestion {
  private final float[] vector;
  private final PassageVectors among;
  private final Spread spread;

  MeantQuestion(float[] vector, PassageVectors among) {
    this.vector = vector;
    this.among = among;
    this.spread = among.spread(vector);
  }

  /** The passages that are closest; in no certain order. */
  List<Passage> nearest(int limit) throws IOException {
    return among.nearest(vector, limit);
  }

  /** By how many standard deviations a passage is closer than the mean; at least 0. */
  double closeness(Passage passage) throws IOException {
    return spread.above(among.cosine(vector, passage));
  }
}
