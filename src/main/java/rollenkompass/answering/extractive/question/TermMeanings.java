package rollenkompass.answering.extractive.question;

import java.util.List;
import java.util.Map;
import rollenkompass.answering.extractive.words.Meanings;
import rollenkompass.answering.extractive.words.WordReader;
import rollenkompass.language.Language;
import rollenkompass.retrieval.text.lexicon.Translation;

/** Gathers what words of a question in one language may be called in documents of either. */
final class TermMeanings {
  // Fitted by hand on the office documents for fitting.
  private static final double SYNONYM = 0.5;
  private static final double WITHIN_PHRASE = 0.6;
  private static final double COGNATE = 0.5;
  private static final double BASE = 0.95;
  private static final double HEAD = 0.4;

  private static final int LONGEST_PHRASE = 4;

  private final Language language;
  private final Language other;
  private final Meanings meanings;
  private final Map<Language, WordReader> readers;

  TermMeanings(Language language, Meanings meanings, Map<Language, WordReader> readers) {
    this.language = language;
    this.other = language.other();
    this.meanings = meanings;
    this.readers = readers;
  }

  /** Whether a word is called anything else. */
  boolean knows(String word) {
    return !meanings.near(language, List.of(word)).isEmpty()
        || !meanings.translations(language, List.of(word)).isEmpty();
  }

  /** Adds what one of the words means, alone and in the phrases it stands in. */
  void addWhole(TermForms forms, List<String> words, int at) {
    boolean inPhrase = false;
    for (int start = Math.max(0, at - LONGEST_PHRASE + 1); start <= at; start++) {
      for (int end = at + 1; end <= Math.min(words.size(), start + LONGEST_PHRASE); end++) {
        if (end > start + 1) {
          inPhrase |= addTranslations(forms, words.subList(start, end), 1);
        }
      }
    }
    addWord(forms, words.get(at), inPhrase ? WITHIN_PHRASE : 1);
  }

  /** Adds a word as it is, and what else it may be called. */
  void addWord(TermForms forms, String word) {
    addWord(forms, word, 1);
  }

  /** Adds a part of a compound, as it is and what else it may be called. */
  void addPart(TermForms forms, String part, double strength) {
    addStems(forms, part, strength);
    addTranslations(forms, List.of(part), strength);
  }

  private void addStems(TermForms forms, String word, double strength) {
    double base = strength;
    for (String stem : readers.get(language).stems(word)) {
      forms.add(language, stem, base);
      base = BASE * strength;
    }
  }

  private void addWord(TermForms forms, String word, double strength) {
    addStems(forms, word, 1);
    boolean translated = addTranslations(forms, List.of(word), strength);
    String alike = readers.get(other).stems(word).getFirst();
    if (translated) {
      forms.addExact(other, alike, COGNATE);
    } else {
      forms.add(other, alike, BASE);
    }
  }

  /** Adds what else a phrase is called in both languages; tells whether it has translations. */
  private boolean addTranslations(TermForms forms, List<String> phrase, double strength) {
    List<Translation> translations = meanings.translations(language, phrase);
    addPhrases(forms, other, translations, strength);
    // What has the same translation most likely means the same.
    List<Translation> synonyms = meanings.translations(other, translations);
    addPhrases(forms, language, synonyms, strength * SYNONYM);
    addPhrases(
        forms, other, meanings.translations(language, synonyms), strength * SYNONYM * SYNONYM);
    List<Translation> near = meanings.near(language, phrase);
    addPhrases(forms.near(), language, near, strength);
    addHeads(forms.near(), language, near, strength * HEAD);
    addPhrases(forms.near(), other, meanings.translations(language, near), strength);
    addPhrases(forms.near(), other, meanings.near(other, translations), strength);
    return !translations.isEmpty();
  }

  /** Adds what compounds are a kind of: their last parts. */
  private void addHeads(
      TermForms forms, Language into, List<Translation> phrases, double strength) {
    for (Translation phrase : phrases) {
      List<String> parts = readers.get(into).parts(phrase.phrase());
      if (!parts.isEmpty()) {
        readers
            .get(into)
            .stems(parts.getLast())
            .forEach(stem -> forms.addExact(into, stem, strength * phrase.weight()));
      }
    }
  }

  private void addPhrases(
      TermForms forms, Language into, List<Translation> phrases, double strength) {
    for (Translation phrase : phrases) {
      List<String> content = meanings.told(into, phrase.phrase());
      for (String word : content) {
        double weight = strength * phrase.weight() / content.size();
        for (String stem : readers.get(into).stems(word)) {
          if (content.size() == 1) {
            forms.add(into, stem, weight);
          } else {
            forms.addPart(into, stem, weight);
          }
        }
      }
    }
  }

  /** Adds what documents call a matter. */
  void addMatter(TermForms forms, Matter matter) {
    for (Matter.Name name : matter.names()) {
      WordReader reader = readers.get(name.language());
      reader.stems(name.word()).forEach(s -> forms.add(name.language(), s, name.strength()));
    }
  }
}
