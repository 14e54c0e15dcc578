package rollenkompass.retrieval.text;

/**
 * What the words of passages share with one question. It is found once for each word, as most of
 * them come again and again; what is found for a word takes the place of what was found for another
 * one now and then. Not thread-safe.
 *
 * <p>Of a word that shares something, a list holds how many runs of letters and how many forms it
 * shares, what it is, and then the numbers of these runs and forms, in the order of the word.
 */
final class SharedWords {
  /** Enough for the words of a hundred passages, and little enough to be at hand. */
  private static final int MOST_SLOTS = 1 << 13;

  /** Of a slot: the number of the word and 1, its edges, and where in the list it stands. */
  private static final int CELLS = 4;

  private static final int FORMS = 1;
  private static final int TRAITS = 2;
  private static final int FIRST = 3;

  private static final int OF_QUESTION = 1;
  private static final int ANSWERS = 2;

  private final WordTable table;
  private final GramMatcher grams;
  private final WordMatcher words;
  private final PairMatcher pairs;
  private final int[] slots;
  private final int mask;
  private final IntList found = new IntList();
  private final Sieve sieve = new Sieve();

  SharedWords(WordTable table, GramMatcher grams, WordMatcher words, PairMatcher pairs) {
    this.table = table;
    this.grams = grams;
    this.words = words;
    this.pairs = pairs;
    int size = Math.min(MOST_SLOTS, Integer.highestOneBit(Math.max(1, table.size())) * 2);
    this.slots = new int[size * CELLS];
    this.mask = size - 1;
    found.add(0); // no word stands at 0
    grams.addTo(sieve);
    words.addTo(sieve);
    pairs.addTo(sieve);
  }

  /** Reads the words of a passage in their order. */
  void read(AnalysedText text) {
    int last = Edges.NONE;
    int at = 0;
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      for (int end = text.sentenceEnd(sentence); at < end; at++) {
        int word = text.word(at);
        int slot = slot(word);
        int edges = slots[slot + 1];
        grams.meet(last, edges, sentence);
        last = edges;
        int place = slots[slot + 2];
        if (place != 0) {
          match(place, sentence);
          if ((found.get(place + TRAITS) & OF_QUESTION) != 0) {
            pairs.match(at, table.stem(word));
          }
        }
      }
    }
  }

  private int slot(int word) {
    int slot = (word & mask) * CELLS;
    if (slots[slot] != word + 1) {
      slots[slot] = word + 1;
      slots[slot + 1] = table.edges(word);
      slots[slot + 2] = table.mayShare(word, sieve) || words.answers(table, word) ? find(word) : 0;
    }
    return slot;
  }

  private int find(int word) {
    int place = found.size();
    found.add(0);
    found.add(0);
    found.add(0);
    grams.find(table, word, found);
    int runs = found.size() - place - FIRST;
    words.find(table, word, found);
    int forms = found.size() - place - FIRST - runs;
    int traits =
        (pairs.hasStem(table.stem(word)) ? OF_QUESTION : 0)
            | (words.answers(table, word) ? ANSWERS : 0);
    if (runs + forms + traits == 0) {
      found.cut(place);
      return 0;
    }
    found.set(place, runs);
    found.set(place + FORMS, forms);
    found.set(place + TRAITS, traits);
    return place;
  }

  private void match(int place, int sentence) {
    int at = place + FIRST;
    for (int end = at + found.get(place); at < end; at++) {
      grams.match(found.get(at), sentence);
    }
    for (int end = at + found.get(place + FORMS); at < end; at++) {
      words.match(found.get(at), sentence);
    }
    if ((found.get(place + TRAITS) & ANSWERS) != 0) {
      words.answer(sentence);
    }
  }
}
