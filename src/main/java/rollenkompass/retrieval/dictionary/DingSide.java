package rollenkompass.retrieval.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rollenkompass.language.Language;

/**
 * Reads one side of a line of the Ding format: groups of terms between bars, the terms between
 * semicolons, with grammar in braces, explanations in round and tags in square brackets. Forms of
 * irregular English verbs stand in braces and other spellings in angle brackets: both are terms.
 */
final class DingSide {
  /** Longer ones are examples of use. */
  private static final int MOST_WORDS = 6;

  /** Two of them with a slash. */
  private static final int LONGEST_PLACEHOLDER = 13;

  private static final int LONGEST_WORD = 7;

  /** Asked for each word; a hash set finds what is not there faster than an immutable one. */
  private static final Set<String> PLACEHOLDERS =
      hashSet(
          "jd", "jd.", "jdn", "jdn.", "jdm", "jdm.", "jds", "jds.", "etw", "etw.", "sich", "sb",
          "sb.", "sb.'s", "sb.’s", "sth", "sth.", "sth.'s", "sth.’s", "oneself", "one's", "one’s",
          "ich", "er", "sie", "es", "du", "hat", "hatte", "ist", "war", "I", "he", "she", "it",
          "has", "had");

  private static final Set<String> ARTICLES = hashSet("der", "die", "das", "the", "a", "an");

  private final String text;
  private final Language language;
  private final List<List<String>> groups = new ArrayList<>();
  private List<String> group = new ArrayList<>();
  private final StringBuilder term = new StringBuilder();
  private final List<String> further = new ArrayList<>();

  private static Set<String> hashSet(String... words) {
    return new HashSet<>(Arrays.asList(words));
  }

  private DingSide(String text, Language language) {
    this.text = text;
    this.language = language;
  }

  /** The groups of a side, examples of use left out; English verbs keep their {@code to}. */
  static List<List<String>> groups(String text, Language language) {
    return new DingSide(text.replace('\t', ' '), language).read();
  }

  private List<List<String>> read() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '(', '[' -> i = end(i);
        case '{' -> {
          int end = end(i);
          addForms(text.substring(i + 1, end));
          i = end;
        }
        case '<' -> {
          int end = end(i);
          addTerm(text.substring(i + 1, end), further);
          i = end;
        }
        case ';' -> endTerm();
        case '|' -> endGroup();
        default -> {
          int end = endOfPlain(i);
          term.append(text, i, end);
          i = end - 1;
        }
      }
    }
    endGroup();
    return groups;
  }

  /** Where the letters end that mean nothing but themselves. */
  private int endOfPlain(int start) {
    int end = start + 1;
    while (end < text.length() && !isMark(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case '(', '[', '{', '<', ';', '|' -> true;
      default -> false;
    };
  }

  /** Where the bracket that opens at {@code start} closes; itself where it does not. */
  private int end(int start) {
    char open = text.charAt(start);
    char close =
        switch (open) {
          case '(' -> ')';
          case '[' -> ']';
          case '{' -> '}';
          default -> '>';
        };
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == open) {
        depth++;
      } else if (text.charAt(i) == close && --depth == 0) {
        return i;
      }
    }
    return start;
  }

  private void addForms(String forms) {
    if (language == Language.EN && forms.indexOf(';') > 0) {
      for (String form : forms.split("[;,]", -1)) {
        addTerm(form, further);
      }
    }
  }

  private void endTerm() {
    addTerm(term, group);
    term.setLength(0);
  }

  private void endGroup() {
    endTerm();
    group.addAll(further);
    further.clear();
    groups.add(group);
    group = new ArrayList<>();
  }

  private static void addTerm(CharSequence written, List<String> terms) {
    StringBuilder words = new StringBuilder(written.length());
    int count = 0;
    int start = 0;
    for (int i = 0; i <= written.length(); i++) {
      if (i == written.length() || written.charAt(i) == ' ') {
        if (i > start && !isLeftOut(written, start, i, count == 0)) {
          words.append(count == 0 ? "" : " ").append(written, start, i);
          count++;
        }
        start = i + 1;
      }
    }
    if (count > 0 && count <= MOST_WORDS && !isSentence(words, count)) {
      terms.add(words.toString());
    }
  }

  /** Whether a German noun or a name starts so; of one letter there is none. */
  private static boolean isNoun(char first, int length) {
    return length > 1 && Character.isUpperCase(first);
  }

  private static boolean isLeftOut(CharSequence text, int start, int end, boolean first) {
    if (end - start > LONGEST_PLACEHOLDER || isNoun(text.charAt(start), end - start)) {
      return false;
    }
    String word = text.subSequence(start, end).toString();
    return isPlaceholder(word) || (first && ARTICLES.contains(word));
  }

  private static boolean isSentence(CharSequence words, int count) {
    return count > 2 && ".!?".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean isPlaceholder(String word) {
    if (word.indexOf('/') <= 0) {
      return word.length() <= LONGEST_WORD && PLACEHOLDERS.contains(word);
    }
    for (String piece : word.split("/", -1)) {
      if (!PLACEHOLDERS.contains(piece)) {
        return false;
      }
    }
    return true;
  }
}
