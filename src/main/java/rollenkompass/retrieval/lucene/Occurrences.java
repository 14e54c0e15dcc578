package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.IOSupplier;
import rollenkompass.language.WordMemory;
import rollenkompass.retrieval.Rarity;

/**
 * Where in an index that does not change the tokens of questions stand. Remembers them, for a
 * question asks for the same token several times, and many questions for the same ones.
 */
final class Occurrences {
  /** One takes about 500 bytes. */
  private static final int MOST_REMEMBERED = 20_000;

  private final IndexSearcher searcher;
  private final WordMemory<List<InField>> known = WordMemory.startingAgainAt(MOST_REMEMBERED);

  Occurrences(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * In which of {@code fields} some passage has {@code token}; in no certain order.
   *
   * @param fields the same ones whenever the token is the same
   */
  List<InField> of(String token, Set<String> fields) {
    return known.get(token, word -> lookUp(word, fields));
  }

  private List<InField> lookUp(String token, Set<String> fields) {
    List<InField> places = new ArrayList<>();
    try {
      for (String field : fields) {
        Term term = new Term(field, token);
        TermStates states = TermStates.build(searcher, term, true);
        if (states.docFreq() > 0) {
          places.add(new InField(term, states, rarity(states.docFreq())));
        }
      }
      return List.copyOf(places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rarity of a token that stands nowhere. */
  double rarityOfUnknown() {
    return rarity(0);
  }

  private double rarity(int passages) {
    return Rarity.of(passages, searcher.getIndexReader().numDocs());
  }

  /**
   * A token in one field.
   *
   * @param states where the index keeps it, which takes a while to look up
   * @param rarity its inverse document frequency there
   */
  record InField(Term term, TermStates states, double rarity) {
    /** What finds the passages that have it. */
    TermQuery query() {
      return new TermQuery(term, states);
    }

    /**
     * The passages of {@code part} of the index that have it, in order; null for none.
     *
     * @param used an earlier result, no longer needed, or null
     */
    PostingsEnum passages(LeafReaderContext part, PostingsEnum used) throws IOException {
      IOSupplier<TermState> kept = states.get(part);
      TermState state = kept == null ? null : kept.get();
      if (state == null) {
        return null;
      }
      TermsEnum terms = part.reader().terms(term.field()).iterator();
      terms.seekExact(term.bytes(), state);
      return terms.postings(used, PostingsEnum.NONE);
    }
  }
}
