package rollenkompass.understanding.reading;

import java.util.List;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;

/**
 * The folded words of a text, written together.
 *
 * @param starts where each word starts, and where the last one ends
 */
@SuppressWarnings("ArrayRecordComponent") // made once for a message, and shared with nobody else
public record JoinedWords(String text, int[] starts) {
  static JoinedWords of(String text) {
    return of(Tokenizer.tokens(text));
  }

  static JoinedWords of(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      text.append(Spelling.fold(Language.EN, tokens.get(i).surface()));
      starts[i + 1] = text.length();
    }
    return new JoinedWords(text.toString(), starts);
  }

  int size() {
    return starts.length - 1;
  }

  /** The words from {@code start} to {@code end}. */
  String together(int start, int end) {
    return text.substring(starts[start], starts[end]);
  }

  /** The first two letters of the words from {@code start} on, as far as there are so many. */
  String beginning(int start) {
    return text.substring(starts[start], Math.min(starts[start] + 2, text.length()));
  }
}
