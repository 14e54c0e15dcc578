package rollenkompass.retrieval.text.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Stemmer;
import rollenkompass.language.WordMemory;
import rollenkompass.retrieval.Compounds;

/** The forms of the words of one language. Remembers the first words it meets; thread-safe. */
public final class TextAnalysis {
  /** Enough for the words of a large corpus; one takes about 300 bytes. */
  private static final int MOST_REMEMBERED = 50_000;

  private static final Pattern ORDINAL =
      Pattern.compile("\\A(\\d++(?:[.,]\\d++)*+)(?:st|nd|rd|th|s|er|ern)\\z");

  private final Language language;
  private final Stemmer stemmer;
  private final Compounds compounds;
  private final WordMemory<WordForms> known = WordMemory.ofFirst(MOST_REMEMBERED);

  /** An analysis of texts in {@code language}; compounds are split in German alone. */
  public TextAnalysis(Language language, Stemmer stemmer, Compounds compounds) {
    this.language = language;
    this.stemmer = stemmer;
    this.compounds = compounds;
  }

  /** The language of the texts. */
  public Language language() {
    return language;
  }

  /** The forms of a word as a text writes it. */
  public WordForms forms(String surface) {
    return known.get(surface, this::newForms);
  }

  /** The forms of every word of a text, in its order. */
  public List<WordForms> words(String text) {
    List<TextWord> words = TextWords.of(text);
    List<WordForms> forms = new ArrayList<>(words.size());
    words.forEach(word -> forms.add(forms(word.surface())));
    return forms;
  }

  /** The same, sentence by sentence; each has a word. */
  public List<List<WordForms>> sentences(String text) {
    List<List<WordForms>> sentences = new ArrayList<>();
    for (TextWord word : TextWords.of(text)) {
      if (word.sentence() == sentences.size()) {
        sentences.add(new ArrayList<>());
      }
      sentences.getLast().add(forms(word.surface()));
    }
    return sentences;
  }

  private WordForms newForms(String surface) {
    if (Character.isDigit(surface.charAt(0))) {
      String number = number(ORDINAL.matcher(surface).replaceFirst("$1"));
      return new WordForms(number, number, List.of());
    }
    String folded = Spelling.fold(language, surface);
    if (folded.isEmpty()) {
      folded = surface.toLowerCase(Locale.ROOT);
    }
    return new WordForms(folded, stemmer.stem(language, folded), parts(folded));
  }

  private List<String> parts(String folded) {
    if (language != Language.DE) {
      return List.of();
    }
    Set<String> parts = new LinkedHashSet<>();
    compounds.parts(folded).forEach(part -> parts.add(stemmer.stem(language, part)));
    return List.copyOf(parts);
  }

  /** A number without the marks between thousands, its decimals behind a point. */
  private String number(String surface) {
    char decimal = language == Language.DE ? ',' : '.';
    char thousands = language == Language.DE ? '.' : ',';
    StringBuilder number = new StringBuilder(surface.length());
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (c == decimal) {
        number.append('.');
      } else if (c != thousands) {
        number.append(Character.toLowerCase(c));
      }
    }
    return number.toString();
  }
}
