package rollenkompass.understanding.smalltalk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rollenkompass.language.Language;
import rollenkompass.language.Token;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;
import rollenkompass.understanding.reading.PhraseFile;

/**
 * Finds what only points to an answer: "that number", "eure Zahlen" and "the 66" mean "that", and
 * words such as "denn" mean nothing.
 */
final class ToldThings {
  private static final Pattern AGE = Pattern.compile("\\d{2}");

  private final Set<String> things = new HashSet<>();
  private final Set<String> pointers = new HashSet<>();
  private final Set<String> pronouns = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> spans = new HashSet<>();
  private final Analysis analysis;

  ToldThings(WordKeys wordKeys, Analysis analysis) {
    this.analysis = analysis;
    for (Language language : Language.values()) {
      PhraseFile.read(
          ToldThings.class,
          "told-things." + language.code() + ".txt",
          (name, word) -> keys(name).add(wordKeys.key(language, word)));
    }
  }

  private Set<String> keys(String name) {
    return switch (name) {
      case "thing" -> things;
      case "pointer" -> pointers;
      case "pronoun" -> pronouns;
      case "particle" -> particles;
      case "span" -> spans;
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** The words' keys in plain: each such thing as one pronoun; empty where there is none. */
  Optional<List<Set<String>>> inPlain(List<Token> words) {
    List<Set<String>> plain = new ArrayList<>();
    boolean found = false;
    int start = 0;
    while (start < words.size()) {
      int end = end(words, start);
      boolean particle = end == start && isOf(particles, words.get(start));
      found |= particle || end > start;
      if (!particle) {
        plain.add(end > start ? pronouns : analysis.keys(words.get(start).surface()));
      }
      start = Math.max(end, start + 1);
    }
    return found ? Optional.of(plain) : Optional.empty();
  }

  /** Behind which word a thing ends whose pointers start at a position; else the position. */
  private int end(List<Token> words, int start) {
    int thing = start;
    while (thing < words.size() && isOf(pointers, words.get(thing))) {
      thing++;
    }
    int end = thing;
    while (thing > start
        && end < words.size()
        && (isNumber(words.get(end)) || isOf(things, words.get(end)))) {
      end++;
    }
    return end > thing ? end : start;
  }

  private boolean isOf(Set<String> kind, Token word) {
    return analysis.keys(word.surface()).stream().anyMatch(kind::contains);
  }

  /** Whether a number may be somebody's age: of two figures, and of no years that passed. */
  boolean holdAge(List<Token> words) {
    return IntStream.range(0, words.size())
        .filter(at -> AGE.matcher(words.get(at).surface()).matches())
        .anyMatch(at -> at + 1 == words.size() || !isOf(spans, words.get(at + 1)));
  }

  static boolean isNumber(Token word) {
    return Character.isDigit(word.surface().charAt(0));
  }
}
