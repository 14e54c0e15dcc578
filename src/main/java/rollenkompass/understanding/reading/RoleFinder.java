package rollenkompass.understanding.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Language;
import rollenkompass.language.Token;

/**
 * Finds the names of roles, however they are written: with hyphens, spaces or neither, inflected,
 * gendered, abbreviated, or with a few typos in a long name.
 */
public final class RoleFinder {
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_FIELD = 3;
  // Behind a field, "Social-Media- oder doch eher Online-Marketing-Manager": words without a
  // meaning are short.
  private static final int MOST_BETWEEN = 4;
  private static final int SHORT = 4;

  private final RoleSpellings names = new RoleSpellings();
  private final Map<String, String> roleByField = new HashMap<>();

  RoleFinder(Roles roles) {
    for (Role role : roles.roles()) {
      for (Language language : Language.values()) {
        Role.Forms forms = role.in(language);
        names.addMisspelt(forms.name(), role);
        forms.names().forEach(name -> names.addMisspelt(name, role));
        for (String field : forms.fields()) {
          roleByField.put(JoinedWords.of(field).text(), role.id());
          for (Language any : Language.values()) {
            for (String person : roles.words().persons().get(any)) {
              names.add(field + person, role);
              roles
                  .words()
                  .links()
                  .get(any)
                  .forEach(link -> names.add(person + link + field, role));
            }
          }
        }
      }
      for (Language language : Language.values()) {
        names.add(role.in(language).shortName(), role);
      }
    }
  }

  /** The mentions of roles in order; they do not overlap. */
  List<Mention> mentions(List<Token> text) {
    JoinedWords tokens = JoinedWords.of(text);
    List<Mention> mentions = new ArrayList<>();
    int position = 0;
    while (position < tokens.size()) {
      Optional<Mention> mention =
          names.mayStart(tokens.beginning(position))
              ? longestAt(tokens, position)
              : Optional.empty();
      mention.ifPresent(mentions::add);
      position = mention.map(Mention::end).orElse(position + 1);
    }
    if (mentions.size() > 1 || text.isEmpty()) {
      return mentions;
    }
    List<Mention> all = withFields(tokens, mentions);
    return all.isEmpty() ? persons(tokens) : all;
  }

  /**
   * Adds fields that stand for their role because they are set beside another: {@code
   * Social-Media-und Online-Marketing-Manager}, {@code social media vs online marketing}.
   */
  private List<Mention> withFields(JoinedWords tokens, List<Mention> mentions) {
    List<Mention> all = new ArrayList<>(mentions);
    for (int start = 0; start < tokens.size(); start++) {
      for (int end = Math.min(tokens.size(), start + 3); end > start; end--) {
        String role = roleByField.get(tokens.together(start, end));
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
      boolean beside =
          first.end() == second.start()
              ? !mentions.contains(first)
              : joined(
                  tokens, first.end(), second.start(), mentions.contains(first) ? 1 : MOST_BETWEEN);
      if (!first.role().equals(second.role()) && beside) {
        return List.of(first, second);
      }
    }
    return mentions;
  }

  /** The fields of roles in a text, each the longest there; they do not overlap. */
  List<Mention> fields(List<Token> text) {
    JoinedWords tokens = JoinedWords.of(text);
    List<Mention> found = new ArrayList<>();
    int position = 0;
    while (position < tokens.size()) {
      Optional<Mention> field = fieldAt(tokens, position);
      field.ifPresent(found::add);
      position = field.map(Mention::end).orElse(position + 1);
    }
    return found;
  }

  private Optional<Mention> fieldAt(JoinedWords tokens, int start) {
    for (int end = Math.min(tokens.size(), start + LONGEST_FIELD); end > start; end--) {
      String role = roleByField.get(tokens.together(start, end));
      if (role != null) {
        return Optional.of(new Mention(start, end, role));
      }
    }
    return Optional.empty();
  }

  /**
   * The field of a role behind a man's article, with no noun behind it: "der Social Media auch".
   */
  private List<Mention> persons(JoinedWords tokens) {
    ClauseWords words = ClauseWords.in(Language.DE);
    for (int at = 0; at + 1 < tokens.size(); at++) {
      boolean person =
          words.isOfPerson(tokens.together(at, at + 1))
              && (at == 0 || !words.isSomebody(tokens.together(at - 1, at)));
      for (int end = Math.min(tokens.size(), at + 4); person && end > at + 1; end--) {
        String role = roleByField.get(tokens.together(at + 1, end));
        if (role != null
            && (end == tokens.size() || words.isBehind(tokens.together(end, end + 1)))) {
          return List.of(new Mention(at + 1, end, role));
        }
      }
    }
    return List.of();
  }

  /** Whether nothing but a word that joins stands between, and what may go with it: "or the". */
  private static boolean joined(JoinedWords tokens, int from, int to, int most) {
    return from == to
        || (to <= from + most
            && Stream.of(Language.values())
                .anyMatch(
                    language -> ClauseWords.in(language).isBeside(tokens.together(from, from + 1)))
            && IntStream.range(from + 1, to)
                .allMatch(at -> tokens.together(at, at + 1).length() <= SHORT));
  }

  private Optional<Mention> longestAt(JoinedWords tokens, int start) {
    for (int end = Math.min(tokens.size(), start + MOST_WORDS); end > start; end--) {
      Optional<String> role = names.role(tokens.together(start, end));
      if (role.isPresent()) {
        return Optional.of(new Mention(start, end, role.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * A role's name in a text.
   *
   * @param start the position of its first word
   * @param end the position behind its last word
   * @param role the role's id
   */
  public record Mention(int start, int end, String role) {}
}
