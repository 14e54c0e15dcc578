package rollenkompass.retrieval.text;

import java.util.function.IntConsumer;
import rollenkompass.retrieval.text.words.Keys;

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

  /** A passage without words. */
  public static AnalysedText empty(WordTable table) {
    return new AnalysedText(table, 1, new int[0], new int[0]);
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

  /** How many letters it has, with a blank around each word. */
  int letters() {
    return letters;
  }

  /** Each two words that follow each other, by their stems, the second in a sentence. */
  void eachPair(int sentence, IntConsumer pairs) {
    for (int at = Math.max(1, sentenceStart(sentence)); at < sentenceEnd(sentence); at++) {
      pairs.accept(Keys.pair(table.stem(words[at - 1]), table.stem(words[at])));
    }
  }

  /** Each run of letters that ends in a sentence, in its order. */
  void eachGram(int sentence, IntConsumer grams) {
    int start = sentenceStart(sentence);
    int gram = Edges.behind(start == 0 ? Edges.NONE : table.edges(words[start - 1]));
    for (int at = start; at < sentenceEnd(sentence); at++) {
      for (int l = table.firstLetter(words[at]); l < table.endOfLetters(words[at]); l++) {
        gram = Grams.next(gram, table.letters()[l]);
        if (Grams.isWhole(gram)) {
          grams.accept(gram);
        }
      }
    }
  }
}
