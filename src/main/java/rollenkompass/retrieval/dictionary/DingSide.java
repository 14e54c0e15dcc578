package rollenkompass.retrieval.dictionary;

import java.util.Arrays;
import rollenkompass.language.Language;

/**
 * Reads one side of a line of the Ding format: groups of terms between bars, the terms between
 * semicolons, with grammar in braces, explanations in round and tags in square brackets. Forms of
 * irregular English verbs stand in braces and other spellings in angle brackets: both are terms.
 * Examples of use are left out; English verbs keep their {@code to}.
 */
final class DingSide {
  /** Longer ones are examples of use. */
  private static final int MOST_WORDS = 6;

  /** Asked for every letter. */
  private static final boolean[] MARKS = marks("([{<;|");

  private final Language language;
  private final Terms terms = new Terms();
  private final Terms further = new Terms();
  private byte[] line = {};
  private int end;
  private byte[] term = new byte[1 << 8];
  private int termLength;

  DingSide(Language language) {
    this.language = language;
  }

  /** The terms of a side, until the next one is read. */
  Terms read(byte[] line, int start, int end) {
    this.line = line;
    this.end = end;
    terms.clear();
    further.clear();
    termLength = 0;
    for (int i = start; i < end; i++) {
      switch (line[i]) {
        case '(', '[' -> i = closing(i);
        case '{' -> {
          int close = closing(i);
          addForms(i + 1, close);
          i = close;
        }
        case '<' -> {
          int close = closing(i);
          addTerm(line, i + 1, close, further);
          i = close;
        }
        case ';' -> endTerm();
        case '|' -> endGroup();
        default -> i = addPlain(i) - 1;
      }
    }
    endGroup();
    return terms;
  }

  /** Adds the letters that mean nothing but themselves; returns where they end. */
  private int addPlain(int start) {
    int stop = start + 1;
    while (stop < end && !isMark(line[stop])) {
      stop++;
    }
    int length = stop - start;
    if (termLength + length > term.length) {
      term = Arrays.copyOf(term, 2 * (termLength + length));
    }
    System.arraycopy(line, start, term, termLength, length);
    termLength += length;
    return stop;
  }

  private static boolean isMark(byte b) {
    return b >= 0 && MARKS[b];
  }

  private static boolean[] marks(String marks) {
    boolean[] isMark = new boolean[Byte.MAX_VALUE + 1];
    marks.chars().forEach(mark -> isMark[mark] = true);
    return isMark;
  }

  /** Where the bracket that opens at {@code start} closes; itself where it does not. */
  private int closing(int start) {
    byte open = line[start];
    byte close =
        switch (open) {
          case '(' -> ')';
          case '[' -> ']';
          case '{' -> '}';
          default -> '>';
        };
    int depth = 0;
    for (int i = start; i < end; i++) {
      if (line[i] == open) {
        depth++;
      } else if (line[i] == close && --depth == 0) {
        return i;
      }
    }
    return start;
  }

  private void addForms(int start, int stop) {
    if (language != Language.EN || !hasFurther(start, stop)) {
      return;
    }
    int form = start;
    for (int i = start; i <= stop; i++) {
      if (i == stop || line[i] == ';' || line[i] == ',') {
        addTerm(line, form, i, further);
        form = i + 1;
      }
    }
  }

  /** Whether forms are listed, with a semicolon behind the first. */
  private boolean hasFurther(int start, int stop) {
    for (int i = start; i < stop; i++) {
      if (line[i] == ';') {
        return i > start;
      }
    }
    return false;
  }

  private void endTerm() {
    addTerm(term, 0, termLength, terms);
    termLength = 0;
  }

  private void endGroup() {
    endTerm();
    terms.addAll(further);
    terms.endGroup();
    further.clear();
  }

  private static void addTerm(byte[] text, int start, int end, Terms terms) {
    int count = 0;
    int word = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text[i] == ' ' || text[i] == '\t') {
        if (i > word && !FillerWords.has(text, word, i, count == 0)) {
          terms.addWord(text, word, i);
          count++;
        }
        word = i + 1;
      }
    }
    if (count > 0 && count <= MOST_WORDS && !isSentence(count, terms.last())) {
      terms.endTerm();
    } else {
      terms.dropTerm();
    }
  }

  private static boolean isSentence(int words, byte last) {
    return words > 2 && (last == '.' || last == '!' || last == '?');
  }
}
