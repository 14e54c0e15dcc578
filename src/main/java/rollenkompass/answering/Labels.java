package rollenkompass.answering;

import java.util.List;
import java.util.Locale;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;

/** Tells whether the short title in front of a statement says anything that it does not. */
final class Labels {
  /** How many words, such as an article, may stand before or between those of the title. */
  private static final int BESIDE = 5;

  private Labels() {}

  /** The title; empty where the statement begins with its words. */
  static String of(PassageText text) {
    List<String> label = words(text.label());
    List<String> start = words(text.text());
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
