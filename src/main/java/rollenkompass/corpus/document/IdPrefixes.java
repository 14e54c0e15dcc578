package rollenkompass.corpus.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;

/**
 * What the ids of a document's passages start with: its name without the ending; with the ending
 * where another document would get the same.
 */
final class IdPrefixes {
  private static final Pattern ENDING = Pattern.compile("\\.[^.]+\\z");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern OUTER_HYPHEN = Pattern.compile("(?:^-)|(?:-$)");

  private final Map<String, String> prefixes = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** The prefixes of the documents of these names, in the order in which they stand. */
  IdPrefixes(List<String> names) {
    Map<String, Integer> counts = new HashMap<>();
    names.forEach(name -> counts.merge(shortPrefix(name), 1, Integer::sum));
    for (String name : names) {
      if (counts.get(shortPrefix(name)) == 1) {
        put(name, shortPrefix(name));
      }
    }
    for (String name : names) {
      if (!prefixes.containsKey(name)) {
        put(name, free(slug(name)));
      }
    }
  }

  /** The prefix of one of the documents; no two have the same. */
  String of(String name) {
    return prefixes.get(name);
  }

  private void put(String name, String prefix) {
    prefixes.put(name, prefix);
    taken.add(prefix);
  }

  private String free(String prefix) {
    String free = prefix;
    for (int number = 2; taken.contains(free); number++) {
      free = prefix + '-' + number;
    }
    return free;
  }

  private static String shortPrefix(String name) {
    return slug(ENDING.matcher(name).replaceFirst(""));
  }

  /** A text as a part of an id. */
  static String slug(String text) {
    String hyphenated = NO_WORD.matcher(Spelling.fold(Language.DE, text)).replaceAll("-");
    return OUTER_HYPHEN.matcher(hyphenated).replaceAll("");
  }
}
