package rollenkompass.answering.told;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rollenkompass.language.Language;
import rollenkompass.language.OwnFile;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;

/** Tells which sentences speak of something that only the one before them names. */
final class BackReferences {
  /** Among so many first words a sentence points back. */
  private static final int NEAR = 5;

  private static final Map<Language, List<FoldedPhrase>> NEARBY = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      List<FoldedPhrase> phrases = new ArrayList<>();
      String file = "back." + language.code() + ".txt";
      OwnFile.forEachLine(
          BackReferences.class, file, line -> phrases.add(FoldedPhrase.of(line.strip())));
      NEARBY.put(language, List.copyOf(phrases));
    }
  }

  private BackReferences() {}

  /**
   * The sentence at {@code index}, behind those that it points back to.
   *
   * @param sentences of one text, in order
   */
  static String whole(Language language, List<String> sentences, int index) {
    int first = index;
    while (first > 0 && pointBack(language, sentences.get(first))) {
      first--;
    }
    return String.join(" ", sentences.subList(first, index + 1));
  }

  private static boolean pointBack(Language language, String sentence) {
    List<String> words =
        Tokenizer.tokens(sentence).stream().limit(NEAR).map(Token::surface).toList();
    return !words.isEmpty()
        && (WordList.pointing(language).contains(Spelling.fold(language, words.getFirst()))
            || NEARBY.get(language).stream().anyMatch(phrase -> phrase.in(words).isPresent()));
  }
}
