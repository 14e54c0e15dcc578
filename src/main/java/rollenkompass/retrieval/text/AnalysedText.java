package rollenkompass.retrieval.text;

/**
 * A passage as the second pass reads it: the numbers of its words in a table, and where its
 * sentences end. Its headings are a sentence of their own.
 */
public final class AnalysedText {
  private final WordTable table;
  private final int[] words;
  private final int[] ends;
  private final int letters;

  /**
   * A passage.
   *
   * @param words the number of each word in {@code table}; not copied
   * @param letters how many letters it has, with a blank around each word
   * @param ends behind which word each sentence ends, the last with the passage; not copied
   */
  public AnalysedText(WordTable table, int letters, int[] words, int[] ends) {
    this.table = table;
    this.letters = letters;
    this.words = words;
    this.ends = ends;
  }

  WordTable table() {
    return table;
  }

  int words() {
    return words.length;
  }

  /** The number of the word in the table. */
  int word(int at) {
    return words[at];
  }

  int sentences() {
    return ends.length;
  }

  int sentenceStart(int sentence) {
    return sentence == 0 ? 0 : ends[sentence - 1];
  }

  int sentenceEnd(int sentence) {
    return ends[sentence];
  }

  /** Each two words that follow each other, by their stems. */
  int[] pairs() {
    int[] pairs = new int[Math.max(0, words.length - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = Keys.pair(table.stem(words[i]), table.stem(words[i + 1]));
    }
    return pairs;
  }

  /** How many letters it has, with a blank around each word. */
  int letters() {
    return letters;
  }

  /** Every run of letters, in its order. */
  int[] grams() {
    byte[] all = new byte[letters];
    int to = 0;
    all[to++] = Grams.BLANK;
    for (int word : words) {
      for (int at = table.firstLetter(word); at < table.endOfLetters(word); at++) {
        all[to++] = table.letters()[at];
      }
    }
    return Grams.of(all);
  }
}
