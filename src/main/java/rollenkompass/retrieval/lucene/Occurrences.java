package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;

/**
 * Where in an index that does not change the tokens of questions stand. Remembers them, for a
 * question asks for the same token several times, and many questions for the same ones.
 */
final class Occurrences {
  /** Then it forgets them all and starts again; one takes about 300 bytes. */
  private static final int MOST_REMEMBERED = 20_000;

  private final DirectoryReader reader;
  private final Map<String, List<InField>> known = new ConcurrentHashMap<>();

  Occurrences(DirectoryReader reader) {
    this.reader = reader;
  }

  /**
   * In which of {@code fields} some passage has {@code token}; in no certain order.
   *
   * @param fields the same ones whenever the token is the same
   */
  List<InField> of(String token, Set<String> fields) {
    List<InField> places = known.get(token);
    if (places == null) {
      places = lookUp(token, fields);
      if (known.size() >= MOST_REMEMBERED) {
        known.clear();
      }
      known.put(token, places);
    }
    return places;
  }

  private List<InField> lookUp(String token, Set<String> fields) {
    List<InField> places = new ArrayList<>();
    try {
      for (String field : fields) {
        Term term = new Term(field, token);
        int passages = reader.docFreq(term);
        if (passages > 0) {
          places.add(new InField(term, inverseFrequency(passages)));
        }
      }
      return List.copyOf(places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rarity of a token that stands nowhere. */
  double rarityOfUnknown() {
    return inverseFrequency(0);
  }

  /** The inverse document frequency of BM25 as Lucene computes it. */
  private double inverseFrequency(int passages) {
    return Math.log(1 + (reader.numDocs() - passages + 0.5) / (passages + 0.5));
  }

  /**
   * A token in one field.
   *
   * @param rarity its inverse document frequency there
   */
  record InField(Term term, double rarity) {}
}
