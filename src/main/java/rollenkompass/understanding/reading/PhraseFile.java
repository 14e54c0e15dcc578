package rollenkompass.understanding.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import rollenkompass.language.Language;
import rollenkompass.language.OwnFile;
import rollenkompass.language.Phrases;
import rollenkompass.language.WordKeys;

/**
 * Reads what turns of phrase mean: a name and a colon, then phrases divided by |, with a slash
 * between words of which one stands there; # for a comment.
 */
public final class PhraseFile {
  private static final Pattern BARS = Pattern.compile("\\|");

  private PhraseFile() {}

  /**
   * Gives each phrase with the name in front of its line to {@code reader}, in order.
   *
   * @param beside the class that the file stands beside
   */
  public static void read(Class<?> beside, String file, BiConsumer<String, String> reader) {
    OwnFile.forEachLine(beside, file, line -> readLine(line, reader));
  }

  /**
   * For each language the phrases of a file, which mean the name in front of their line.
   *
   * @param name of the file, in front of {@code .de.txt} and {@code .en.txt}
   */
  public static Map<Language, Phrases<String>> phrases(
      Class<?> beside, String name, WordKeys wordKeys) {
    Map<Language, Phrases<String>> phrases = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Phrases<String> own = new Phrases<>(wordKeys);
      read(
          beside,
          name + "." + language.code() + ".txt",
          (meant, phrase) -> own.add(language, phrase, meant));
      phrases.put(language, own);
    }
    return phrases;
  }

  private static void readLine(String line, BiConsumer<String, String> reader) {
    int colon = line.indexOf(':');
    String name = line.substring(0, colon);
    for (String phrase : BARS.split(line.substring(colon + 1), -1)) {
      WordChoices.written(phrase.strip()).forEach(chosen -> reader.accept(name, chosen));
    }
  }
}
