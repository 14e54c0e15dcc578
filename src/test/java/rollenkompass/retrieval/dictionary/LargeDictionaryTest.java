package rollenkompass.retrieval.dictionary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.language.Language;
import rollenkompass.retrieval.lucene.LuceneStemmer;
import rollenkompass.retrieval.text.lexicon.Lexicon;
import rollenkompass.retrieval.text.lexicon.Translation;

/** A dictionary that is read in many blocks: nothing is lost, doubled or out of order. */
final class LargeDictionaryTest {
  private static final int LINES = 30_000;
  private static final int LONGER_THAN_A_BLOCK = 1 << 18;
  private static final TermKeys KEYS = new TermKeys(new LuceneStemmer(0));

  @TempDir private Path folder;

  @Test
  void everyLineIsFoundFromBothSides() throws IOException {
    List<String> lines = lines();
    DictionaryFile dictionary = open(String.join("\n", lines));
    assertThat(dictionary.entries()).isEqualTo(LINES);
    for (String line : lines) {
      String[] sides = line.split(" :: ", -1);
      assertThat(phrases(dictionary.lexicon(), Language.DE, sides[0])).containsExactly(sides[1]);
      assertThat(phrases(dictionary.lexicon(), Language.EN, sides[1])).containsExactly(sides[0]);
    }
  }

  @Test
  void translationsOfOneWordAreInTheOrderOfTheFile() throws IOException {
    List<String> german = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Random random = new Random(2);
    for (int i = 0; i < LINES; i++) {
      text.append(word(random)).append(i % 1_000 == 0 ? " :: thing\n" : " :: any other matter\n");
      if (i % 1_000 == 0) {
        german.add(
            text.substring(text.lastIndexOf("\n", text.length() - 2) + 1).split(" ::", -1)[0]);
      }
    }
    assertThat(phrases(open(text.toString()).lexicon(), Language.EN, "thing"))
        .containsExactlyElementsOf(german);
  }

  @Test
  void aLineMayBeLongerThanABlock() throws IOException {
    String remark = " (" + "ä".repeat(LONGER_THAN_A_BLOCK) + ") ";
    DictionaryFile dictionary =
        open("Mond :: moon\nBrot" + remark + ":: bread" + remark + "\r\nWald :: forest");
    assertThat(dictionary.entries()).isEqualTo(3);
    assertThat(phrases(dictionary.lexicon(), Language.DE, "Brot")).containsExactly("bread");
    assertThat(phrases(dictionary.lexicon(), Language.DE, "Wald")).containsExactly("forest");
  }

  @Test
  void anEntryMayBeLongerThanABlock() throws IOException {
    StringBuilder terms = new StringBuilder("Mond");
    for (int i = 0; i < LINES; i++) {
      terms.append("; Mond").append((char) ('a' + i % 26));
    }
    DictionaryFile dictionary = open(terms + " :: moon");
    assertThat(phrases(dictionary.lexicon(), Language.DE, "Mondz")).containsExactly("moon");
  }

  @Test
  void theFirstFaultIsNamedByItsLine() throws IOException {
    List<String> lines = lines();
    lines.set(20_000, "no translation");
    lines.set(29_000, "nor here");
    assertThatThrownBy(() -> open(String.join("\n", lines)))
        .isInstanceOf(DictionaryException.class)
        .hasMessageStartingWith(folder.resolve("words") + ":20001: has not two sides");
    try (var files = Files.list(folder.resolve("index"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void anotherEncodingIsNamedByItsLine() throws IOException {
    List<String> lines = lines();
    byte[] text = String.join("\n", lines).getBytes(UTF_8);
    String before = String.join("\n", lines.subList(0, 25_000)) + "\n";
    text[before.getBytes(UTF_8).length + 1] = (byte) 0xFC;
    Path file = Files.write(folder.resolve("words"), text);
    assertThatThrownBy(() -> open(file))
        .isInstanceOf(DictionaryException.class)
        .hasMessageStartingWith(file + ":25001: is not UTF-8");
  }

  /** Each word stands once, none is the inflected form of another. */
  private static List<String> lines() {
    Random random = new Random(1);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      lines.add(word(random) + "öx" + mark(i) + " :: " + word(random) + "x" + mark(i) + "b");
    }
    return lines;
  }

  private static String mark(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 10) {
      letters.append("bcdfghjklm".charAt(rest % 10));
    }
    return letters + "k";
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder("K");
    for (int i = 2 + random.nextInt(20); i > 0; i--) {
      word.append("aiobdfgklmnprt".charAt(random.nextInt(14)));
    }
    return word.append("k").toString();
  }

  private static List<String> phrases(Lexicon lexicon, Language from, String phrase) {
    return lexicon.translations(from, KEYS.key(from, phrase)).stream()
        .map(Translation::phrase)
        .toList();
  }

  private DictionaryFile open(String text) throws IOException {
    return open(Files.writeString(folder.resolve("words"), text));
  }

  private DictionaryFile open(Path file) {
    return DictionaryFile.open(file, folder.resolve("index"), new LuceneStemmer(0));
  }
}
