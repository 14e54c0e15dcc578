package rollenkompass.retrieval.text;

import rollenkompass.retrieval.text.words.Keys;

/**
 * Reads passages word by word. What a word shares with the question is found once, as most words
 * come again and again; what is found for a word takes the place of what was found for another one
 * now and then.
 *
 * <p>Of a word that shares something, a list holds how many runs of letters and how many forms it
 * shares, what it is, and then the numbers of these runs and forms, in the order of the word.
 */
final class TextScanner implements PassageReader {
  /** Enough for the words of a hundred passages, and little enough to be at hand. */
  private static final int MOST_SLOTS = 1 << 13;

  /** Of a slot: the number of the word and 1, and where in the list it stands. */
  private static final int CELLS = 2;

  private static final int FORMS = 1;
  private static final int TRAITS = 2;
  private static final int FIRST = 3;

  private static final int OF_QUESTION = 1;
  private static final int ANSWERS = 2;
  private static final int NOWHERE = -2;

  private final WordTable table;
  private final Matchers matchers;
  private final IntTable grams;
  private final IntTable forms;
  private final IntTable stems;
  private final IntTable pairs;
  private final Meetings meetings;
  private final Sieve sieve = new Sieve();
  private final int[] slots;
  private final int mask;
  private final IntList found = new IntList();
  private int[] edges = new int[0];

  TextScanner(WordTable table, Matchers matchers) {
    this.table = table;
    this.matchers = matchers;
    this.grams = IntTable.of(matchers.grams().grams());
    this.forms = IntTable.of(matchers.words().keys());
    this.stems = IntTable.of(matchers.pairs().stems());
    this.pairs = IntTable.of(matchers.pairs().pairs());
    this.meetings = new Meetings(matchers.grams().grams());
    int size = Math.min(MOST_SLOTS, Integer.highestOneBit(Math.max(1, table.size())) * 2);
    this.slots = new int[size * CELLS];
    this.mask = size - 1;
    found.add(0); // no word stands at 0
    sieve.add(matchers.grams().grams());
    sieve.add(matchers.words().keys());
    sieve.add(matchers.pairs().stems());
  }

  @Override
  public void read(int passage, AnalysedText text) {
    if (edges.length < text.words()) {
      edges = new int[text.words() * 2];
    }
    // At once, so that the processor waits for several words at a time, which lie far apart.
    for (int i = 0; i < text.words(); i++) {
      edges[i] = table.edges(text.word(i));
    }
    int last = Edges.NONE;
    int lastShared = NOWHERE;
    int at = 0;
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      for (int end = text.sentenceEnd(sentence); at < end; at++) {
        int slot = slot(text.word(at));
        int next = edges[at];
        if (meetings.mayHave(last, next)) {
          matchGram(Edges.firstGram(last, next), sentence);
          matchGram(Edges.secondGram(last, next), sentence);
        }
        last = next;
        int place = slots[slot + 1];
        if (place != 0) {
          match(place, sentence);
          if ((found.get(place + TRAITS) & OF_QUESTION) != 0) {
            if (lastShared == at - 1) {
              matchPair(table.stem(text.word(at - 1)), table.stem(text.word(at)));
            }
            lastShared = at;
          }
        }
      }
    }
  }

  private void matchGram(int gram, int sentence) {
    int number = grams.get(gram);
    if (number != IntTable.NONE) {
      matchers.grams().match(number, sentence);
    }
  }

  private void matchPair(int first, int second) {
    int number = pairs.get(Keys.pair(first, second));
    if (number != IntTable.NONE) {
      matchers.pairs().match(number);
    }
  }

  private int slot(int word) {
    int slot = (word & mask) * CELLS;
    if (slots[slot] != word + 1) {
      slots[slot] = word + 1;
      boolean shares = table.mayShare(word, sieve) || matchers.words().answers(table, word);
      slots[slot + 1] = shares ? find(word) : 0;
    }
    return slot;
  }

  private int find(int word) {
    int place = found.size();
    found.add(0);
    found.add(0);
    found.add(0);
    findGrams(word);
    int runs = found.size() - place - FIRST;
    for (int key = 0; key < table.keys(word); key++) {
      findIn(forms, table.key(word, key));
    }
    int traits =
        (stems.get(table.stem(word)) != IntTable.NONE ? OF_QUESTION : 0)
            | (matchers.words().answers(table, word) ? ANSWERS : 0);
    found.set(place, runs);
    found.set(place + FORMS, found.size() - place - FIRST - runs);
    found.set(place + TRAITS, traits);
    return place;
  }

  private void findGrams(int word) {
    byte[] letters = table.letters();
    int start = table.firstLetter(word);
    int gram = Grams.start(letters, start);
    for (int at = start + 2; at < table.endOfLetters(word); at++) {
      gram = Grams.next(gram, letters[at]);
      findIn(grams, gram);
    }
  }

  private void findIn(IntTable numbers, int thing) {
    int number = numbers.get(thing);
    if (number != IntTable.NONE) {
      found.add(number);
    }
  }

  private void match(int place, int sentence) {
    int at = place + FIRST;
    for (int end = at + found.get(place); at < end; at++) {
      matchers.grams().match(found.get(at), sentence);
    }
    for (int end = at + found.get(place + FORMS); at < end; at++) {
      matchers.words().match(found.get(at), sentence);
    }
    if ((found.get(place + TRAITS) & ANSWERS) != 0) {
      matchers.words().answer(sentence);
    }
  }
}
