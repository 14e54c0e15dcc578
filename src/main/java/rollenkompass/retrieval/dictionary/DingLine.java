package rollenkompass.retrieval.dictionary;

import rollenkompass.language.Language;

/** Reads lines of the Ding format: {@code German :: English}. For one thread. */
final class DingLine {
  private static final byte SIDE = ':';
  private static final byte[] VERB = {'t', 'o', ' '};

  private final DingSide germanSide = new DingSide(Language.DE);
  private final DingSide englishSide = new DingSide(Language.EN);
  private final EntryBlock entries;
  private Terms german = new Terms();
  private Terms english = new Terms();

  /** A reader that adds what it reads to {@code entries}. */
  DingLine(EntryBlock entries) {
    this.entries = entries;
  }

  /**
   * Adds the entries of a line. Its groups belong together in their order; one without a
   * counterpart translates nothing.
   *
   * @throws IllegalArgumentException where it has not two sides
   */
  void read(byte[] line, int start, int end) {
    int middle = middle(line, start, end);
    if (middle == end || middle(line, middle + 1, end) < end) {
      throw new IllegalArgumentException("not two sides");
    }
    if (isBlank(line, start, middle) || isBlank(line, middle + 2, end)) {
      throw new IllegalArgumentException("an empty side");
    }
    german = germanSide.read(line, start, middle);
    english = englishSide.read(line, middle + 2, end);
    addEntries(Math.min(german.groups(), english.groups()));
  }

  /** Where the first mark between two sides starts; the end where there is none. */
  private static int middle(byte[] line, int start, int end) {
    for (int i = start; i + 1 < end; i++) {
      if (line[i] == SIDE && line[i + 1] == SIDE) {
        return i;
      }
    }
    return end;
  }

  static boolean isBlank(byte[] line, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(line[i])) {
        return false;
      }
    }
    return true;
  }

  /** The first group is a headword, and of a verb its further forms; the others stand below it. */
  private void addEntries(int groups) {
    boolean verb = hasInfinitive(0);
    int[] headword = new int[groups];
    int forms = 1;
    for (int group = 1; group < groups; group++) {
      if (verb && !hasInfinitive(group)) {
        headword[forms++] = group;
      }
    }
    addEntry(false, headword, forms);
    for (int group = 1; group < groups; group++) {
      if (!verb || hasInfinitive(group)) {
        addEntry(true, new int[] {group}, 1);
      }
    }
  }

  private boolean hasInfinitive(int group) {
    for (int term = english.first(group); term < english.end(group); term++) {
      if (isInfinitive(term)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInfinitive(int term) {
    int start = english.startOf(term);
    byte[] text = english.text();
    return english.endOf(term) - start > VERB.length
        && text[start] == VERB[0]
        && text[start + 1] == VERB[1]
        && text[start + 2] == VERB[2];
  }

  private void addEntry(boolean minor, int[] groups, int count) {
    if (hasTerm(german, groups, count) && hasTerm(english, groups, count)) {
      entries.begin(minor);
      addSide(Language.DE, groups, count);
      entries.endSide();
      addSide(Language.EN, groups, count);
      entries.end();
    }
  }

  private static boolean hasTerm(Terms side, int[] groups, int count) {
    for (int i = 0; i < count; i++) {
      if (side.first(groups[i]) < side.end(groups[i])) {
        return true;
      }
    }
    return false;
  }

  private void addSide(Language language, int[] groups, int count) {
    Terms side = language == Language.DE ? german : english;
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        entries.endGroup();
      }
      int first = side.first(groups[i]);
      for (int term = first; term < side.end(groups[i]); term++) {
        if (term > first) {
          entries.endTerm();
        }
        boolean verb = language == Language.EN && isInfinitive(term);
        int start = side.startOf(term) + (verb ? VERB.length : 0);
        entries.addTerm(language, side.text(), start, side.endOf(term));
      }
    }
  }
}
