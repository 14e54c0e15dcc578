package rollenkompass.retrieval.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage as the second pass reads it. Each word has keys: of its exact form, its stem and its
 * parts.
 */
public final class AnalysedText {
  private final int[] keys;
  private final int[] starts;
  private final int[] sentences;
  private final boolean[] numbers;
  private final boolean[] numerals;
  private final boolean[] years;
  private final byte[] letters;
  private final int[] letterSentences;

  private AnalysedText(List<TextWord> words, List<WordForms> forms) {
    int size = words.size();
    starts = new int[size + 1];
    sentences = new int[size];
    numbers = new boolean[size];
    numerals = new boolean[size];
    years = new boolean[size];
    for (int i = 0; i < size; i++) {
      starts[i + 1] = starts[i] + 2 + forms.get(i).parts().size();
      sentences[i] = words.get(i).sentence();
      numbers[i] = words.get(i).isNumber();
      String folded = forms.get(i).folded();
      numerals[i] = !numbers[i] && Numerals.isNumeral(folded);
      years[i] = numbers[i] && Numerals.isYear(folded);
    }
    keys = new int[starts[size]];
    for (int i = 0; i < size; i++) {
      int at = starts[i];
      keys[at++] = Keys.exact(forms.get(i).folded());
      keys[at++] = Keys.stem(forms.get(i).stem());
      for (String part : forms.get(i).parts()) {
        keys[at++] = Keys.part(part);
      }
    }
    letters = Grams.letters(forms.stream().map(WordForms::folded).toList());
    letterSentences = letterSentences(forms);
  }

  /** The letters at which sentences start: sentence {@code s} at {@code [s]}. */
  private int[] letterSentences(List<WordForms> forms) {
    int[] at = new int[sentences() + 1];
    int letter = 1;
    int sentence = 0;
    for (int i = 0; i < forms.size(); i++) {
      while (sentence < sentences[i]) {
        at[++sentence] = letter;
      }
      letter += forms.get(i).folded().length() + 1;
    }
    at[sentences()] = letters.length;
    return at;
  }

  /** Reads a passage, its headings in front as a sentence of their own. */
  public static AnalysedText of(String headings, String text, TextAnalysis analysis) {
    List<TextWord> words = TextWords.of(headings.isBlank() ? text : headings + "\n" + text);
    List<WordForms> forms = new ArrayList<>(words.size());
    words.forEach(word -> forms.add(analysis.forms(word.surface())));
    return new AnalysedText(words, forms);
  }

  int words() {
    return sentences.length;
  }

  int sentences() {
    return sentences.length == 0 ? 0 : sentences[sentences.length - 1] + 1;
  }

  int sentence(int word) {
    return sentences[word];
  }

  boolean isNumber(int word) {
    return numbers[word];
  }

  /** Whether it is a word for a number. */
  boolean isNumeral(int word) {
    return numerals[word];
  }

  /** Whether it is a number that may be a year. */
  boolean isYear(int word) {
    return years[word];
  }

  int firstKey(int word) {
    return starts[word];
  }

  int key(int at) {
    return keys[at];
  }

  /** Each two words that follow each other, by their stems. */
  int[] pairs() {
    int[] pairs = new int[Math.max(0, words() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = Keys.pair(stem(i), stem(i + 1));
    }
    return pairs;
  }

  int stem(int word) {
    return keys[starts[word] + 1];
  }

  byte[] letters() {
    return letters;
  }

  int sentenceStart(int sentence) {
    return letterSentences[sentence];
  }
}
