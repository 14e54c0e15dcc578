package rollenkompass.answering.role;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rollenkompass.language.Language;
import rollenkompass.language.OwnFile;
import rollenkompass.language.Spelling;

/** Reads lists of words as the program's own files write them: a name, a colon, bars between. */
final class NamedWords {
  private NamedWords() {}

  /**
   * The words behind each name, folded, in their order.
   *
   * @param list the name of its files, in front of {@code .de.txt} and {@code .en.txt}
   */
  static Map<String, List<String>> read(String list, Language language) {
    Map<String, List<String>> words = new HashMap<>();
    OwnFile.forEachLine(
        NamedWords.class,
        list + "." + language.code() + ".txt",
        line -> {
          String[] sides = line.split(":", -1);
          words.put(
              sides[0].strip(),
              Arrays.stream(sides[1].split("\\|", -1))
                  .map(word -> Spelling.fold(language, word.strip()))
                  .toList());
        });
    return words;
  }
}
