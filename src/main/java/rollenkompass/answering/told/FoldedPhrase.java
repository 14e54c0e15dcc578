package rollenkompass.answering.told;

import java.util.List;
import java.util.Optional;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;

/**
 * Words that follow each other.
 *
 * @param words each folded, at least one
 * @param open whether the last of them may go on
 */
public record FoldedPhrase(List<String> words, boolean open) {
  public FoldedPhrase {
    words = List.copyOf(words);
  }

  /** The phrase that is written so; a hyphen at its end leaves the last word open. */
  static FoldedPhrase of(String text) {
    return new FoldedPhrase(
        Tokenizer.tokens(text).stream().map(Token::surface).map(FoldedPhrase::fold).toList(),
        text.strip().endsWith("-"));
  }

  private static String fold(String word) {
    return Spelling.fold(Language.DE, word);
  }

  /** Where it stands in a text, as it is written there. */
  Optional<String> in(List<String> text) {
    int at = at(text);
    return at < 0
        ? Optional.empty()
        : Optional.of(String.join(" ", text.subList(at, at + words.size())));
  }

  /** Takes the words of every place where it stands from a text. */
  void takeFrom(List<String> text) {
    for (int at = at(text); at >= 0; at = at(text)) {
      text.subList(at, at + words.size()).clear();
    }
  }

  /** Where the words behind it begin in a text; -1 where it does not stand there. */
  int endIn(List<String> text) {
    int at = at(text);
    return at < 0 ? at : at + words.size();
  }

  private int at(List<String> text) {
    for (int start = 0; start + words.size() <= text.size(); start++) {
      if (isAt(start, text)) {
        return start;
      }
    }
    return -1;
  }

  private boolean isAt(int start, List<String> text) {
    int last = words.size() - 1;
    for (int i = 0; i <= last; i++) {
      String word = fold(text.get(start + i));
      boolean goesOn = open && i == last;
      boolean fits = goesOn ? word.startsWith(words.get(i)) : word.equals(words.get(i));
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
