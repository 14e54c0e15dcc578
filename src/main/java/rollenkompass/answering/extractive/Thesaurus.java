package rollenkompass.answering.extractive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.WordKeys;

/**
 * The everyday words of offices and clubs in both languages: the words of a line of {@code
 * thesaurus.txt} mean about the same. A concept is the number of its line.
 */
final class Thesaurus {
  private final Phrases<Integer> phrases;
  private final List<Map<Language, List<String>>> concepts = new ArrayList<>();

  Thesaurus(WordKeys wordKeys) {
    this.phrases = new Phrases<>(wordKeys);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Thesaurus.class.getResourceAsStream("thesaurus.txt"), StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    int bar = line.indexOf('|');
    Map<Language, List<String>> words = new EnumMap<>(Language.class);
    words.put(Language.DE, words(line.substring(0, bar)));
    words.put(Language.EN, words(line.substring(bar + 1)));
    words.forEach(
        (language, all) -> all.forEach(word -> phrases.add(language, word, concepts.size())));
    concepts.add(words);
  }

  private static List<String> words(String list) {
    List<String> words = new ArrayList<>();
    for (String word : list.split(",", -1)) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    return words;
  }

  /** For each word of a text, given by its keys, what it or a phrase around it stands for. */
  List<Set<Integer>> concepts(List<Set<String>> keys) {
    List<Set<Integer>> found = new ArrayList<>();
    keys.forEach(_ -> found.add(new HashSet<>()));
    for (Phrases.Match<Integer> match : phrases.matches(keys)) {
      for (int i = match.start(); i < match.end(); i++) {
        found.get(i).add(match.meaning());
      }
    }
    return found;
  }

  /** Whether it has the very word. */
  boolean knows(String word) {
    return phrases.hasWord(word);
  }

  /** The words of {@code language} for some concepts. */
  Set<String> words(Set<Integer> wanted, Language language) {
    Set<String> words = new LinkedHashSet<>();
    wanted.forEach(concept -> words.addAll(concepts.get(concept).get(language)));
    return words;
  }
}
