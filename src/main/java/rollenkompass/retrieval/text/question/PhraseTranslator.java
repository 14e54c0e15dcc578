package rollenkompass.retrieval.text.question;

import java.util.ArrayList;
import java.util.List;
import rollenkompass.language.Language;
import rollenkompass.retrieval.text.lexicon.Lexicon;
import rollenkompass.retrieval.text.lexicon.Translation;
import rollenkompass.retrieval.text.words.TextAnalysis;
import rollenkompass.retrieval.text.words.TextWord;
import rollenkompass.retrieval.text.words.WordForms;

/** Translates the words of a question, the longest phrases first. */
final class PhraseTranslator {
  private static final int LONGEST_PHRASE = 4;

  /** Of how many translations the letters count. */
  private static final int WORDED = 2;

  private final TextAnalysis analysis;
  private final TextAnalysis foreign;
  private final Lexicon lexicon;
  private final FormStatistics statistics;

  PhraseTranslator(
      TextAnalysis analysis, TextAnalysis foreign, Lexicon lexicon, FormStatistics statistics) {
    this.analysis = analysis;
    this.foreign = foreign;
    this.lexicon = lexicon;
    this.statistics = statistics;
  }

  /**
   * A translated word or phrase.
   *
   * @param wording what it is likely called, folded
   */
  record Part(QuestionTerm term, List<String> wording) {}

  /** The terms of a question; where all its words are function words, these. */
  List<Part> parts(List<TextWord> words) {
    List<WordForms> forms = words.stream().map(word -> foreign.forms(word.surface())).toList();
    boolean all = forms.stream().allMatch(form -> isFunction(foreign.language(), form));
    List<Part> parts = new ArrayList<>();
    int start = 0;
    while (start < words.size()) {
      int end = phraseEnd(forms, start);
      boolean function =
          forms.subList(start, end).stream().allMatch(form -> isFunction(foreign.language(), form));
      if (all || !function) {
        parts.add(part(words, forms, start, end));
      }
      start = end;
    }
    return parts;
  }

  private int phraseEnd(List<WordForms> forms, int start) {
    for (int end = Math.min(forms.size(), start + LONGEST_PHRASE); end > start + 1; end--) {
      if (!lexicon
          .translations(foreign.language(), WordForms.key(forms.subList(start, end)))
          .isEmpty()) {
        return end;
      }
    }
    return start + 1;
  }

  private Part part(List<TextWord> words, List<WordForms> forms, int start, int end) {
    Alternatives alternatives = new Alternatives(statistics);
    List<String> wording = new ArrayList<>();
    List<Translation> translations =
        lexicon.translations(foreign.language(), WordForms.key(forms.subList(start, end)));
    for (int i = start; i < end; i++) {
      WordForms same = analysis.forms(words.get(i).surface());
      alternatives.addWord(same, end - start == 1 ? 1 : 0.5);
      if (translations.isEmpty() || words.get(i).isCapitalised()) {
        wording.add(same.folded());
      }
    }
    int worded = 0;
    for (Translation translation : translations) {
      List<WordForms> target = content(translation.phrase());
      boolean known = false;
      for (WordForms word : target) {
        alternatives.addWord(word, translation.weight() / target.size());
        known |= statistics.withStem(word.stem()) > 0;
      }
      if (known && worded < WORDED) {
        target.forEach(word -> wording.add(word.folded()));
        worded++;
      }
    }
    return new Part(alternatives.term(start), wording);
  }

  /** The words of a phrase that tell something; all where none does. */
  private List<WordForms> content(String phrase) {
    List<WordForms> all = analysis.words(phrase);
    List<WordForms> content =
        all.stream().filter(form -> !isFunction(analysis.language(), form)).toList();
    return content.isEmpty() ? all : content;
  }

  private static boolean isFunction(Language language, WordForms forms) {
    return QuestionReader.isFunctionWord(language, forms);
  }
}
