package rollenkompass.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;

/**
 * Finds the names of roles, however they are written: with hyphens, spaces or neither, inflected,
 * gendered, abbreviated, or with a few typos in a long name.
 */
final class RoleFinder {
  private static final int MOST_WORDS = 6;
  private static final int SHORTEST_FUZZY = 9;
  private static final int LONG = 14;
  private static final int LONGEST_CONJUNCTION = 4;
  private static final List<String> ENDINGS = List.of("innen", "in", "s", "n", "en", "ns");

  private final Map<String, String> roleByName = new HashMap<>();
  private final Map<Integer, List<Name>> longNames = new HashMap<>();
  private final Map<String, String> roleByField = new HashMap<>();

  RoleFinder(Roles roles) {
    for (Role role : roles.roles()) {
      for (Language language : Language.values()) {
        Role.Forms forms = role.in(language);
        addMisspelt(forms.name(), role);
        forms.names().forEach(name -> addMisspelt(name, role));
        for (String field : forms.fields()) {
          roleByField.put(
              compact(folded(Tokenizer.tokens(field)), 0, Integer.MAX_VALUE), role.id());
          for (Language any : Language.values()) {
            for (String person : roles.words().persons().get(any)) {
              add(field + person, role);
              roles.words().links().get(any).forEach(link -> add(person + link + field, role));
            }
          }
        }
      }
      add(role.shortName(), role);
    }
  }

  /** Adds a name that is found with a few typos, too. */
  private void addMisspelt(String name, Role role) {
    add(name, role);
    String compact = compact(folded(Tokenizer.tokens(name)), 0, Integer.MAX_VALUE);
    longNames
        .computeIfAbsent(compact.length(), _ -> new ArrayList<>())
        .add(new Name(compact, Spelling.letters(compact)));
  }

  private void add(String name, Role role) {
    roleByName.putIfAbsent(
        compact(folded(Tokenizer.tokens(name)), 0, Integer.MAX_VALUE), role.id());
  }

  /** The mentions of roles in order; they do not overlap. */
  List<Mention> mentions(List<Token> text) {
    List<String> tokens = folded(text);
    List<Mention> mentions = new ArrayList<>();
    int position = 0;
    while (position < tokens.size()) {
      Optional<Mention> mention = longestAt(tokens, position);
      mention.ifPresent(mentions::add);
      position = mention.map(Mention::end).orElse(position + 1);
    }
    return mentions.size() > 1 || tokens.isEmpty() ? mentions : withFields(tokens, mentions);
  }

  /**
   * Adds fields that stand for their role because they are set beside another: {@code
   * Social-Media-und Online-Marketing-Manager}, {@code social media vs online marketing}.
   */
  private List<Mention> withFields(List<String> tokens, List<Mention> mentions) {
    List<Mention> all = new ArrayList<>(mentions);
    for (int start = 0; start < tokens.size(); start++) {
      for (int end = Math.min(tokens.size(), start + 3); end > start; end--) {
        String role = roleByField.get(compact(tokens, start, end));
        int from = start;
        int to = end;
        if (role != null && all.stream().noneMatch(m -> m.start() < to && from < m.end())) {
          all.add(new Mention(start, end, role));
          break;
        }
      }
    }
    all.sort(Comparator.comparingInt(Mention::start));
    for (int i = 1; i < all.size(); i++) {
      Mention first = all.get(i - 1);
      Mention second = all.get(i);
      if (!first.role().equals(second.role()) && joined(tokens, first.end(), second.start())) {
        return List.of(first, second);
      }
    }
    return mentions;
  }

  private static boolean joined(List<String> tokens, int from, int to) {
    return from == to || (to == from + 1 && tokens.get(from).length() <= LONGEST_CONJUNCTION);
  }

  private Optional<Mention> longestAt(List<String> tokens, int start) {
    for (int end = Math.min(tokens.size(), start + MOST_WORDS); end > start; end--) {
      Optional<String> role = role(compact(tokens, start, end));
      if (role.isPresent()) {
        return Optional.of(new Mention(start, end, role.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<String> role(String name) {
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

  private static List<String> folded(List<Token> tokens) {
    return tokens.stream().map(token -> Spelling.fold(Language.EN, token.surface())).toList();
  }

  private static String compact(List<String> words, int start, int end) {
    return String.join("", words.subList(start, Math.min(end, words.size())));
  }

  /** A name with the letters it is made of, as {@link Spelling#letters} gives them. */
  private record Name(String text, long letters) {}

  /**
   * A role's name in a text.
   *
   * @param start the position of its first word
   * @param end the position behind its last word
   * @param role the role's id
   */
  record Mention(int start, int end, String role) {}
}
