package rollenkompass.corpus.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Topic;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;

/** Tells which role and which topic a heading, a label or a sentence names. */
final class Headings {
  /** Shorter words mark a heading only as a whole word, longer ones also within a compound. */
  private static final int SHORTEST_COMPOUND_PART = 5;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<RoleName> names = new ArrayList<>();
  private final List<Marker> markers = new ArrayList<>();
  private final List<Marker> overviewMarkers = new ArrayList<>();

  Headings(Roles roles) {
    roles.roles().forEach(role -> names.add(RoleName.of(role)));
    for (Topic topic : roles.topics()) {
      List<Marker> own = topic.id().equals(roles.overview()) ? overviewMarkers : markers;
      for (Language language : Language.values()) {
        for (String marker : topic.in(language).headings()) {
          own.add(new Marker(topic, language, words(language, marker), marker.length()));
        }
      }
    }
  }

  /** The roles that {@code text} names in full or by abbreviation, in their order. */
  List<Role> roles(String text) {
    String compact = compact(text);
    List<String> words = words(Language.DE, text);
    return names.stream().filter(name -> name.isIn(compact, words)).map(RoleName::role).toList();
  }

  /**
   * The topic that {@code heading} names first; of two words that start there, the longer one's.
   * The overview topic, whose words stand in many a heading, only where it names no other.
   */
  Optional<Topic> topic(String heading) {
    List<String> german = words(Language.DE, heading);
    List<String> english = words(Language.EN, heading);
    return first(german, english, markers).or(() -> first(german, english, overviewMarkers));
  }

  private static Optional<Topic> first(
      List<String> german, List<String> english, List<Marker> among) {
    Marker best = null;
    int earliest = Integer.MAX_VALUE;
    for (Marker marker : among) {
      int position = marker.position(marker.language() == Language.DE ? german : english);
      if (position < earliest
          || (best != null && position == earliest && marker.length() > best.length())) {
        best = marker;
        earliest = position;
      }
    }
    return Optional.ofNullable(best).map(Marker::topic);
  }

  private static List<String> words(Language language, String text) {
    return Tokenizer.tokens(text).stream()
        .map(Token::surface)
        .map(word -> Spelling.fold(language, word))
        .toList();
  }

  private static String compact(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /**
   * What names a role.
   *
   * @param full its names without blanks and hyphens
   * @param abbreviations its short names, folded
   */
  private record RoleName(Role role, List<String> full, List<String> abbreviations) {
    static RoleName of(Role role) {
      List<String> full =
          Stream.of(Language.values()).map(language -> compact(role.in(language).name())).toList();
      List<String> abbreviations =
          Stream.of(Language.values())
              .map(language -> Spelling.fold(Language.DE, role.in(language).shortName()))
              .toList();
      return new RoleName(role, full, abbreviations);
    }

    boolean isIn(String compact, List<String> words) {
      return full.stream().anyMatch(compact::contains)
          || abbreviations.stream().anyMatch(words::contains);
    }
  }

  /**
   * A word or phrase that marks a heading of a topic.
   *
   * @param words its words, folded
   * @param length of the marker as it is written
   */
  private record Marker(Topic topic, Language language, List<String> words, int length) {
    /** The first word of {@code heading} that this marks; the largest integer for none. */
    int position(List<String> heading) {
      for (int i = 0; i + words.size() <= heading.size(); i++) {
        boolean marked =
            words.size() == 1
                ? marks(heading.get(i))
                : heading.subList(i, i + words.size()).equals(words);
        if (marked) {
          return i;
        }
      }
      return Integer.MAX_VALUE;
    }

    private boolean marks(String word) {
      String marker = words.getFirst();
      return word.equals(marker)
          || (marker.length() >= SHORTEST_COMPOUND_PART
              && (word.startsWith(marker) || word.endsWith(marker)));
    }
  }
}
