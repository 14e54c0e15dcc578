package rollenkompass.retrieval.lucene;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import rollenkompass.retrieval.text.AnalysedText;
import rollenkompass.retrieval.text.WordTable;

/**
 * Writes a passage as the second pass reads it, in few bytes: the numbers of its letters, words and
 * sentences, how many words each sentence has, and the number of each word.
 */
final class TextCode {
  /** Of a number, seven bits in a byte. */
  private static final int LONGEST = 5;

  private TextCode() {}

  /**
   * Writes a passage.
   *
   * @param letters how many letters it has, with a blank around each word
   * @param sentences the numbers of their words
   */
  static BytesRef write(int letters, int[][] sentences) {
    int words = 0;
    for (int[] sentence : sentences) {
      words += sentence.length;
    }
    BytesRef code = new BytesRef((3 + sentences.length + words) * LONGEST);
    add(code, letters);
    add(code, words);
    add(code, sentences.length);
    for (int[] sentence : sentences) {
      add(code, sentence.length);
    }
    for (int[] sentence : sentences) {
      for (int word : sentence) {
        add(code, word);
      }
    }
    return BytesRef.deepCopyOf(code);
  }

  private static void add(BytesRef code, int number) {
    int rest = number;
    while (rest > 0x7F) {
      code.bytes[code.length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    code.bytes[code.length++] = (byte) rest;
  }

  /** What {@link #write} wrote, with the words of {@code table}. */
  static AnalysedText read(BytesRef code, WordTable table) {
    ByteArrayDataInput in = new ByteArrayDataInput(code.bytes, code.offset, code.length);
    int letters = in.readVInt();
    int[] words = new int[in.readVInt()];
    int[] ends = new int[in.readVInt()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += in.readVInt();
      ends[i] = end;
    }
    for (int i = 0; i < words.length; i++) {
      words[i] = in.readVInt();
    }
    return new AnalysedText(table, letters, words, ends);
  }
}
