package rollenkompass.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;

/** Tells which role and which topic a heading, a label or a sentence names. */
final class Headings {
  /** Shorter words mark a heading only as a whole word, longer ones also within a compound. */
  private static final int SHORTEST_COMPOUND_PART = 5;

  private final Roles roles;

  Headings(Roles roles) {
    this.roles = roles;
  }

  /** The roles that {@code text} names in full or by abbreviation, in their order. */
  List<Role> roles(String text) {
    String compact = compact(text);
    List<String> words = words(Language.DE, text);
    return roles.roles().stream().filter(role -> names(role, compact, words)).toList();
  }

  private static boolean names(Role role, String compact, List<String> words) {
    return Stream.of(Language.values())
            .map(language -> compact(role.in(language).name()))
            .anyMatch(compact::contains)
        || words.contains(Spelling.fold(Language.DE, role.shortName()));
  }

  /**
   * The topic that {@code heading} names first; of two words that start there, the longer one's.
   * The overview topic, whose words stand in many a heading, only where it names no other.
   */
  Optional<Topic> topic(String heading) {
    return first(heading, topic -> !topic.id().equals(roles.overview()))
        .or(() -> first(heading, topic -> topic.id().equals(roles.overview())));
  }

  private Optional<Topic> first(String heading, Predicate<Topic> among) {
    Topic best = null;
    int earliest = Integer.MAX_VALUE;
    int longest = 0;
    for (Topic topic : roles.topics().stream().filter(among).toList()) {
      for (Language language : Language.values()) {
        List<String> words = words(language, heading);
        for (String marker : topic.in(language).headings()) {
          int position = position(words, words(language, marker));
          if (position < earliest
              || (position == earliest && position < words.size() && marker.length() > longest)) {
            best = topic;
            earliest = position;
            longest = marker.length();
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The first word of {@code heading} that {@code marker} marks; the largest integer for none. */
  private static int position(List<String> heading, List<String> marker) {
    for (int i = 0; i + marker.size() <= heading.size(); i++) {
      boolean marked =
          marker.size() == 1
              ? marks(heading.get(i), marker.getFirst())
              : heading.subList(i, i + marker.size()).equals(marker);
      if (marked) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static boolean marks(String word, String marker) {
    return word.equals(marker)
        || (marker.length() >= SHORTEST_COMPOUND_PART
            && (word.startsWith(marker) || word.endsWith(marker)));
  }

  private static List<String> words(Language language, String text) {
    return Tokenizer.tokens(text).stream()
        .map(Token::surface)
        .map(word -> Spelling.fold(language, word))
        .toList();
  }

  private static String compact(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
