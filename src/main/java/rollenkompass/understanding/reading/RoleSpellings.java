package rollenkompass.understanding.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollenkompass.corpus.Role;
import rollenkompass.language.Spelling;

/**
 * The names of roles, folded and without blanks. They are recognised with any ending, long ones
 * with a few typos as well. Immutable once filled.
 */
public final class RoleSpellings {
  private static final int SHORTEST_FUZZY = 9;
  private static final int LONG = 14;
  private static final List<String> ENDINGS = List.of("innen", "in", "s", "n", "en", "ns");

  private final Map<String, String> roleByName = new HashMap<>();
  private final Map<Integer, List<Name>> longNames = new HashMap<>();
  private final BitSet initials = new BitSet();
  private final BitSet secondLetters = new BitSet();

  /** Adds a name. */
  void add(String name, Role role) {
    String joined = JoinedWords.of(name).text();
    if (!joined.isEmpty()) {
      roleByName.putIfAbsent(joined, role.id());
      initials.set(joined.charAt(0));
    }
  }

  /** Adds a name that is found with a few typos, too. */
  void addMisspelt(String name, Role role) {
    add(name, role);
    String joined = JoinedWords.of(name).text();
    if (joined.length() > 1) {
      longNames
          .computeIfAbsent(joined.length(), _ -> new ArrayList<>())
          .add(new Name(joined, Spelling.letters(joined)));
      secondLetters.set(joined.charAt(1));
    }
  }

  /** Whether what begins with these two letters may be a name; saves trying most words. */
  boolean mayStart(String beginning) {
    return !beginning.isEmpty()
        && (initials.get(beginning.charAt(0))
            || (beginning.length() > 1 && secondLetters.get(beginning.charAt(1))));
  }

  /** The id of the role that {@code name}, folded and without blanks, is a name of. */
  Optional<String> role(String name) {
    String exact = roleByName.get(name);
    if (exact != null) {
      return Optional.of(exact);
    }
    for (String ending : ENDINGS) {
      if (name.endsWith(ending)) {
        String role = roleByName.get(name.substring(0, name.length() - ending.length()));
        if (role != null) {
          return Optional.of(role);
        }
      }
    }
    return name.length() < SHORTEST_FUZZY ? Optional.empty() : similar(name);
  }

  private Optional<String> similar(String name) {
    int limit = name.length() < LONG ? 1 : 2;
    String best = null;
    int least = limit + 1;
    long letters = Spelling.letters(name);
    for (int length = name.length() - limit; length <= name.length() + limit; length++) {
      for (Name known : longNames.getOrDefault(length, List.of())) {
        String candidate = known.text();
        boolean startsAlike =
            candidate.charAt(0) == name.charAt(0) || candidate.charAt(1) == name.charAt(1);
        if (startsAlike && Spelling.mayBeNear(letters, known.letters(), least - 1)) {
          int distance = Spelling.distance(name, candidate, least - 1);
          if (distance < least) {
            least = distance;
            best = candidate;
          }
        }
      }
    }
    return Optional.ofNullable(best).map(roleByName::get);
  }

  /** A name with the letters it is made of, as {@link Spelling#letters} gives them. */
  private record Name(String text, long letters) {}
}
