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
  private static final char TERM = ';';
  private static final char GROUP = '|';
  private static final char SIDE = '\t';
  private static final char MINOR = '-';
  private static final char MAJOR = '+';

  List<List<String>> side(Language language) {
    return switch (language) {
      case DE -> german;
      case EN -> english;
    };
  }

  /** Whether it translates something. */
  boolean isUseful() {
    return german.stream().anyMatch(group -> !group.isEmpty())
        && english.stream().anyMatch(group -> !group.isEmpty());
  }

  /** Adds it to {@code text}, so that {@link #read} can read it. */
  void write(StringBuilder text) {
    text.append(minor ? MINOR : MAJOR);
    write(german, text);
    text.append(SIDE);
    write(english, text);
  }

  private static void write(List<List<String>> groups, StringBuilder text) {
    for (int g = 0; g < groups.size(); g++) {
      if (g > 0) {
        text.append(GROUP);
      }
      for (int t = 0; t < groups.get(g).size(); t++) {
        if (t > 0) {
          text.append(TERM);
        }
        text.append(groups.get(g).get(t));
      }
    }
  }

  /** What {@link #write} wrote. */
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
