package rollenkompass.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stemmers do not know: the base forms of irregular verbs and nouns, and of German verbs with
 * a prefix that {@code ge} or {@code zu} parts from the rest. A line of {@code irregular.*.txt} is
 * a base form and its other forms.
 */
public final class BaseForms {
  /** The prefixes that part from German verbs, folded; the longest first. */
  static final List<String> PREFIXES =
      List.of(
          "zusammen",
          "zuruck",
          "wieder",
          "weiter",
          "heraus",
          "herunter",
          "hinaus",
          "hinein",
          "herein",
          "durch",
          "statt",
          "nach",
          "teil",
          "fest",
          "frei",
          "fort",
          "auf",
          "aus",
          "bei",
          "ein",
          "her",
          "hin",
          "hoch",
          "los",
          "mit",
          "vor",
          "weg",
          "ab",
          "an",
          "da",
          "um",
          "zu");

  /** The prefixes that stay with German verbs, so that participles have no {@code ge}. */
  static final List<String> STAYING =
      List.of("be", "emp", "ent", "er", "ge", "miss", "uber", "unter", "ver", "zer");

  private static final int SHORTEST_STEM = 3;

  private static final Pattern INFLECTED_PARTICIPLE = Pattern.compile("(.{4,}(?:t|en))e[rnsm]?");
  private static final Pattern PARTICIPLE = Pattern.compile("(?:e?t|en)\\z");
  private static final Pattern VERB_ENDING = Pattern.compile("(?:e?t|e?ten?)\\z");

  private static final Map<Language, BaseForms> READ = new ConcurrentHashMap<>();

  private final Map<String, Set<String>> bases = new HashMap<>();
  private final Map<String, Set<String>> irregular = new HashMap<>();
  private final Language language;

  BaseForms(Language language) {
    this.language = language;
    WordFile.lines("irregular", language).forEach(this::add);
  }

  /** The base forms of words of {@code language}, whose list is read once. */
  public static BaseForms of(Language language) {
    return READ.computeIfAbsent(language, BaseForms::new);
  }

  private void add(String line) {
    String[] words = line.strip().split("\\s+", -1);
    String base = Spelling.fold(language, words[0]);
    for (int i = 1; i < words.length; i++) {
      String form = Spelling.fold(language, words[i]);
      bases.computeIfAbsent(form, _ -> new LinkedHashSet<>()).add(base);
      irregular.computeIfAbsent(base, _ -> new LinkedHashSet<>()).add(form);
    }
  }

  /** The prefix that a German verb may have lost to the end of its sentence. */
  public static boolean isPrefix(String folded) {
    return PREFIXES.contains(folded);
  }

  /** The irregular forms of a folded base form. */
  Set<String> irregular(String folded) {
    return irregular.getOrDefault(folded, Set.of());
  }

  /** What a folded word may be a form of, itself left out; may hold forms that are no words. */
  public Set<String> of(String folded) {
    Set<String> found = new LinkedHashSet<>(bases.getOrDefault(folded, Set.of()));
    if (language == Language.DE) {
      addGerman(folded, found);
      Matcher inflected = INFLECTED_PARTICIPLE.matcher(folded);
      if (inflected.matches()) {
        addGerman(inflected.group(1), found);
      }
    }
    found.remove(folded);
    return found;
  }

  private void addGerman(String folded, Set<String> found) {
    found.addAll(verb(folded));
    for (String prefix : PREFIXES) {
      if (folded.startsWith(prefix)) {
        String rest = folded.substring(prefix.length());
        verb(rest).forEach(base -> found.add(prefix + base));
        if (rest.startsWith("zu") && rest.length() >= SHORTEST_STEM + 2) {
          found.add(prefix + rest.substring(2));
        }
      }
    }
    for (String prefix : STAYING) {
      if (folded.startsWith(prefix)) {
        String rest = folded.substring(prefix.length());
        bases.getOrDefault(rest, Set.of()).forEach(base -> found.add(prefix + base));
        bases.getOrDefault("ge" + rest, Set.of()).forEach(base -> found.add(prefix + base));
      }
    }
  }

  /** The base forms that a verb without prefix may have. */
  private Set<String> verb(String word) {
    Set<String> found = new LinkedHashSet<>(bases.getOrDefault(word, Set.of()));
    if (word.startsWith("ge")
        && word.length() >= SHORTEST_STEM + 3
        && PARTICIPLE.matcher(word).find()) {
      found.add(word.substring(2));
      found.add(PARTICIPLE.matcher(word.substring(2)).replaceFirst(""));
    } else if (word.length() > SHORTEST_STEM + 1) {
      Matcher ending = VERB_ENDING.matcher(word);
      if (ending.find()) {
        found.add(word.substring(0, ending.start()));
      }
    }
    return found;
  }
}
