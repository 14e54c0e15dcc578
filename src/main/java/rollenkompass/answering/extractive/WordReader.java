package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.retrieval.Compounds;
import rollenkompass.retrieval.text.TextAnalysis;
import rollenkompass.retrieval.text.WordForms;

/** Reads the words of texts in one language. Thread-safe. */
final class WordReader {
  private final Language language;
  private final TextAnalysis analysis;
  private final BaseForms baseForms;

  /** A reader that knows {@code isWord} as the parts of compounds. */
  WordReader(Language language, Stemmer stemmer, Predicate<String> isWord) {
    this.language = language;
    this.analysis = new TextAnalysis(language, stemmer, new Compounds(isWord));
    this.baseForms = new BaseForms(language);
  }

  Language language() {
    return language;
  }

  /** The words of a text in order. */
  List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (Token token : Tokenizer.tokens(text)) {
      words.add(word(token.surface()));
    }
    return words;
  }

  private Word word(String surface) {
    WordForms forms = analysis.forms(surface);
    Set<String> all = new LinkedHashSet<>(stems(surface));
    forms.parts().forEach(part -> all.add(Word.PART + part));
    return new Word(forms.folded(), List.copyOf(all));
  }

  /** The stem of a word, then those of its base forms. */
  List<String> stems(String surface) {
    WordForms forms = analysis.forms(surface);
    Set<String> stems = new LinkedHashSet<>();
    stems.add(forms.stem());
    baseForms.of(forms.folded()).forEach(base -> stems.add(analysis.forms(base).stem()));
    return List.copyOf(stems);
  }

  /** A word without spelling variants. */
  String folded(String surface) {
    return analysis.forms(surface).folded();
  }

  /** The stems of the parts of a compound. */
  List<String> parts(String surface) {
    return analysis.forms(surface).parts();
  }
}
