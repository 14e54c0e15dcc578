package rollenkompass.answering.extractive.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollenkompass.language.OwnFile;

/** Tells whether a text names a person, by common first names and by how people are addressed. */
final class Names {
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}+");
  private static final Pattern ADDRESSED = Expressions.the("NAME", "addressed");
  private static final Set<String> FIRST = first();

  private Names() {}

  private static Set<String> first() {
    Set<String> names = new HashSet<>();
    for (String line : OwnFile.lines(Names.class, "first-names.txt")) {
      names.addAll(List.of(line.split(" ")));
    }
    return Set.copyOf(names);
  }

  /** Whether a person is named. */
  static boolean arePersonsIn(String text) {
    if (ADDRESSED.matcher(text).find()) {
      return true;
    }
    Matcher word = CAPITALISED.matcher(text);
    while (word.find()) {
      if (FIRST.contains(word.group().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
