package rollenkompass.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Words that claim something, each with all that says as much. */
public final class ClaimWords {
  private static final String WORDS = "\\|";
  private static final char FULFILLING = '<';
  private static final Map<String, ClaimWords> READ = new ConcurrentHashMap<>();

  private final Map<String, Set<String>> claims = new HashMap<>();

  private ClaimWords(String name, Language language) {
    WordFile.lines(name, language).forEach(line -> add(language, line));
  }

  /** The words that claim how much, how often, how good or how sure: "always", "alle". */
  public static ClaimWords claiming(Language language) {
    return load("claiming", language);
  }

  /** The words that claim that something must be so: "must", "braucht". */
  public static ClaimWords demanding(Language language) {
    return load("demanding", language);
  }

  private static ClaimWords load(String name, Language language) {
    return READ.computeIfAbsent(name + "." + language.code(), _ -> new ClaimWords(name, language));
  }

  private void add(Language language, String line) {
    int end = line.indexOf(FULFILLING);
    List<String> claiming = words(language, end < 0 ? line : line.substring(0, end));
    Set<String> saying = new HashSet<>(claiming);
    if (end >= 0) {
      saying.addAll(words(language, line.substring(end + 1)));
    }
    claiming.forEach(word -> claims.put(word, Set.copyOf(saying)));
  }

  private static List<String> words(Language language, String divided) {
    return Arrays.stream(divided.split(WORDS))
        .map(word -> Spelling.fold(language, word.strip()))
        .toList();
  }

  /** By each word that claims something, folded, the words that say as much, itself among them. */
  public Map<String, Set<String>> all() {
    return Map.copyOf(claims);
  }
}
