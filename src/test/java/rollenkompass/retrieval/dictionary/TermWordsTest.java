package rollenkompass.retrieval.dictionary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollenkompass.language.Language;
import rollenkompass.retrieval.lucene.LuceneStemmer;

/** An index must find a term under the very key that it is looked up by. */
final class TermWordsTest {
  private static final int TERMS = 20_000;
  private static final TermKeys KEYS = new TermKeys(new LuceneStemmer(0));

  /** Pieces of words and all that may stand between them, some of it rare. */
  private static final List<String> PIECES =
      List.of(
          "Haus",
          "haus",
          "häuser",
          "Straße",
          "GRÖSSE",
          "Managerin",
          "ManagerInnen",
          "innen",
          "in",
          "running",
          "café",
          "naïve",
          "Øre",
          "ﬁne",
          "x",
          "I",
          "O",
          "e",
          "İ",
          "ǅ",
          "a\u0301",
          "ß",
          "7",
          "10",
          "3.5",
          "1,000",
          "2nd",
          "A4",
          " ",
          " ",
          " ",
          "-",
          "–",
          "/",
          "/-",
          "/in",
          ":in",
          "*innen",
          "_",
          "(",
          ")",
          "'",
          "’",
          "´",
          "`",
          ".",
          ",",
          ";",
          "!",
          "?",
          "…",
          "„",
          "“",
          "”",
          "\"",
          "&",
          "+",
          "%",
          "=",
          "§",
          "°",
          "²",
          "½",
          "×",
          "÷",
          "·",
          "•",
          "<b>",
          "日本",
          "😀",
          "\u00AD",
          "\u200B",
          "\u00A0");

  @ParameterizedTest
  @EnumSource
  void everyTermHasTheHashOfItsKey(Language language) {
    Random random = new Random(1);
    for (int i = 0; i < TERMS; i++) {
      String term =
          Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
              .limit(1 + random.nextInt(8))
              .collect(Collectors.joining());
      assertThat(hash(language, term)).as(term).isEqualTo(KeyHash.of(KEYS.key(language, term)));
    }
  }

  /** That of no letter where the term has no key. */
  private static int hash(Language language, String term) {
    byte[] text = term.getBytes(UTF_8);
    TermWords words = new TermWords();
    KeyBlock keys = new KeyBlock();
    words.add(text, 0, text.length, 0);
    words.addKeys(text, new WordHashes(language, KEYS), keys);
    return keys.size() == 0 ? KeyHash.EMPTY : KeyHash.hash(keys.get(0));
  }
}
