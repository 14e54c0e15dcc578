package rollenkompass.retrieval.dictionary;

import java.util.ArrayList;
import java.util.List;
import rollenkompass.language.Language;

/** Reads a line of the Ding format: {@code German :: English}. */
final class DingLine {
  private static final String SIDES = "::";
  private static final String VERB = "to ";

  private DingLine() {}

  /**
   * The entries of a line. Its groups belong together in their order; one without a counterpart
   * translates nothing.
   *
   * @throws IllegalArgumentException where it has not two sides
   */
  static List<Entry> entries(String line) {
    int middle = line.indexOf(SIDES);
    if (middle < 0 || line.indexOf(SIDES, middle + 1) >= 0) {
      throw new IllegalArgumentException("not two sides");
    }
    String german = line.substring(0, middle);
    String english = line.substring(middle + SIDES.length());
    if (german.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException("an empty side");
    }
    return entries(DingSide.groups(german, Language.DE), DingSide.groups(english, Language.EN));
  }

  private static List<Entry> entries(List<List<String>> german, List<List<String>> english) {
    int size = Math.min(german.size(), english.size());
    List<Entry> entries = new ArrayList<>(size);
    boolean verb = english.getFirst().stream().anyMatch(DingLine::isInfinitive);
    List<List<String>> germanForms = new ArrayList<>(List.of(german.getFirst()));
    List<List<String>> englishForms = new ArrayList<>(List.of(bare(english.getFirst())));
    for (int g = 1; g < size; g++) {
      if (verb && english.get(g).stream().noneMatch(DingLine::isInfinitive)) {
        germanForms.add(german.get(g));
        englishForms.add(english.get(g));
      } else {
        entries.add(new Entry(true, List.of(german.get(g)), List.of(bare(english.get(g)))));
      }
    }
    entries.addFirst(new Entry(false, germanForms, englishForms));
    entries.removeIf(entry -> !entry.isUseful());
    return entries;
  }

  private static boolean isInfinitive(String term) {
    return term.startsWith(VERB);
  }

  private static List<String> bare(List<String> terms) {
    List<String> bare = new ArrayList<>(terms.size());
    terms.forEach(term -> bare.add(isInfinitive(term) ? term.substring(VERB.length()) : term));
    return bare;
  }
}
