package rollenkompass.answering.wording;

import java.util.List;
import java.util.Locale;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;

/** Tells whether the short title in front of a statement says anything that it does not. */
public final class Labels {
  /** How many words, such as an article, may stand before or between those of the title. */
  private static final int BESIDE = 5;

  /** So many characters hold that many words, unless they are longer than any. */
  private static final int START = 200;

  private Labels() {}

  /** The title; empty where the statement begins with its words. */
  static String of(PassageText text) {
    if (text.label().isEmpty()) {
      return "";
    }
    List<String> label = words(text.label());
    String whole = text.text();
    List<String> start = words(whole.substring(0, Math.min(whole.length(), START)));
    int reach = Math.min(start.size(), label.size() + BESIDE);
    return start.subList(0, reach).containsAll(label) ? "" : text.label();
  }

  private static List<String> words(String text) {
    return Tokenizer.tokens(text).stream()
        .map(Token::surface)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }
}
