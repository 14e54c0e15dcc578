package rollenkompass.retrieval.dictionary;

import java.util.ArrayList;
import java.util.List;
import rollenkompass.language.Language;

/**
 * Terms that translate each other. Each side is a list of groups: of a verb each form is a group of
 * its own, all other entries have one. Within a group the usual term comes first.
 *
 * @param minor whether it stands below a headword of the dictionary
 */
record Entry(boolean minor, List<List<String>> german, List<List<String>> english) {
  // What an entry starts with, what stands between its parts, and what it ends with.
  static final char MINOR = '-';
  static final char MAJOR = '+';
  static final char TERM = ';';
  static final char GROUP = '|';
  static final char SIDE = '\t';
  static final char END = '\n';

  List<List<String>> side(Language language) {
    return switch (language) {
      case DE -> german;
      case EN -> english;
    };
  }

  /** Reads an entry as an index holds it, without its end. */
  static Entry read(String text) {
    int side = text.indexOf(SIDE);
    return new Entry(
        text.charAt(0) == MINOR, groups(text.substring(1, side)), groups(text.substring(side + 1)));
  }

  private static List<List<String>> groups(String text) {
    List<List<String>> groups = new ArrayList<>();
    for (String group : split(text, GROUP)) {
      groups.add(split(group, TERM));
    }
    return groups;
  }

  private static List<String> split(String text, char separator) {
    List<String> pieces = new ArrayList<>(2);
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      pieces.add(text.substring(start, end));
      start = end + 1;
    }
    if (start < text.length()) {
      pieces.add(text.substring(start));
    }
    return pieces;
  }
}
