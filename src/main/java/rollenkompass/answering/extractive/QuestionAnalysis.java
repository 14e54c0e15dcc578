package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rollenkompass.language.BaseForms;
import rollenkompass.language.Language;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.text.Translation;

/** Reads questions: which words tell something, and what they are called in the documents. */
final class QuestionAnalysis {
  // Fitted by hand on the office documents for fitting.
  private static final double EARLIER = 0.6;
  private static final double PART = 0.6;
  private static final double SYNONYM = 0.5;
  private static final double WITHIN_PHRASE = 0.6;
  private static final double COGNATE = 0.5;
  private static final double MISSPELT = 0.8;
  private static final double BASE = 0.95;

  private static final int LONGEST_PHRASE = 4;

  private final CorpusForms corpus;
  private final Relatives relatives;
  private final Map<Language, WordReader> readers;
  private final Meanings meanings;
  private final WordKinds kinds;

  QuestionAnalysis(
      CorpusForms corpus,
      Map<Language, WordReader> readers,
      Meanings meanings,
      Map<Language, WordList> function) {
    this.corpus = corpus;
    this.relatives = new Relatives(corpus);
    this.readers = readers;
    this.meanings = meanings;
    this.kinds = new WordKinds(readers, meanings, function);
  }

  /**
   * The question {@code text}.
   *
   * @param before the question that it goes on from; empty where it stands alone
   */
  PlainQuestion read(String text, String before, Language language) {
    Reading reading = new Reading(language);
    AnswerType.Asked asked = AnswerType.askedIn(text);
    AnswerType.Asked earlier = AnswerType.askedIn(before);
    reading.add(text, asked.words(), 1);
    reading.add(before, earlier.words(), EARLIER);
    return PlainQuestion.of(
        before.isEmpty() ? text : before + " " + text,
        language,
        asked.type() == AnswerType.ANY ? earlier.type() : asked.type(),
        reading.terms);
  }

  /** One question while it is read. */
  private final class Reading {
    private final Language language;
    private final List<QuestionTerm> terms = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    Reading(Language language) {
      this.language = language;
    }

    void add(String text, String asking, double emphasis) {
      List<String> words = Tokenizer.tokens(text).stream().map(Token::surface).toList();
      Set<String> askingWords =
          Tokenizer.tokens(asking).stream()
              .map(token -> readers.get(language).folded(token.surface()))
              .collect(Collectors.toSet());
      for (int i = 0; i < words.size(); i++) {
        String folded = readers.get(language).folded(words.get(i));
        if (!kinds.isFunctionWord(language, folded) && seen.add(folded)) {
          boolean asks = askingWords.contains(folded);
          addWord(words, i, emphasis * kinds.emphasis(language, folded, asks));
        } else {
          addPartedVerb(words, i, emphasis);
        }
      }
    }

    /** "Habt ihr auf?" tells something, though each of its words alone tells nothing. */
    private void addPartedVerb(List<String> words, int at, double emphasis) {
      for (String verb : parted(words, at)) {
        boolean known =
            !meanings.near(language, List.of(verb)).isEmpty()
                || !meanings.translations(language, List.of(verb)).isEmpty();
        if (known && seen.add(verb)) {
          TermForms forms = new TermForms(relatives);
          addMeaning(forms, List.of(verb), 1);
          addTerm(verb, forms, emphasis);
        }
      }
    }

    /** What a word may be together with the prefixes behind it. */
    private List<String> parted(List<String> words, int at) {
      if (language != Language.DE || !Character.isLowerCase(words.get(at).charAt(0))) {
        return List.of();
      }
      return words.subList(at + 1, words.size()).stream()
          .map(readers.get(language)::folded)
          .filter(BaseForms::isPrefix)
          .map(prefix -> prefix + words.get(at))
          .toList();
    }

    private void addWord(List<String> words, int at, double weight) {
      String word = words.get(at);
      List<String> parts = readers.get(language).parts(word);
      if (parts.isEmpty()) {
        TermForms forms = new TermForms(relatives);
        addWhole(forms, words, at);
        addTerm(word, forms, weight);
        return;
      }
      for (String part : parts) {
        TermForms forms = new TermForms(relatives);
        addWhole(forms, words, at);
        addMeaning(forms, List.of(part), 1);
        addTerm(part, forms, weight * PART);
      }
    }

    private void addTerm(String word, TermForms forms, double weight) {
      boolean ordinary = kinds.isOrdinary(language, word);
      if (forms.having() == 0 && !ordinary) {
        String folded = readers.get(language).folded(word);
        for (Language each : Language.values()) {
          corpus.near(each, folded).ifPresent(stem -> forms.add(each, stem, MISSPELT));
        }
      }
      terms.add(
          new QuestionTerm(
              word, forms.rarity() * weight, forms.all(), forms.near().all(), ordinary));
    }

    /** What a word means, alone, in the phrases it stands in and with its prefix. */
    private void addWhole(TermForms forms, List<String> words, int at) {
      boolean inPhrase = false;
      for (int start = Math.max(0, at - LONGEST_PHRASE + 1); start <= at; start++) {
        for (int end = at + 1; end <= Math.min(words.size(), start + LONGEST_PHRASE); end++) {
          if (end > start + 1) {
            inPhrase |= addTranslations(forms, words.subList(start, end), 1);
          }
        }
      }
      addMeaning(forms, List.of(words.get(at)), inPhrase ? WITHIN_PHRASE : 1);
      parted(words, at).forEach(verb -> addMeaning(forms, List.of(verb), 1));
    }

    /** A word as it is, and what else it may be called. */
    private void addMeaning(TermForms forms, List<String> words, double strength) {
      String word = words.getFirst();
      double base = 1;
      for (String stem : readers.get(language).stems(word)) {
        forms.add(language, stem, base);
        base = BASE;
      }
      boolean translated = addTranslations(forms, words, strength);
      Language other = language.other();
      forms.add(other, readers.get(other).stems(word).getFirst(), translated ? COGNATE : BASE);
    }

    /** Adds what else a phrase is called in both languages; tells whether it has translations. */
    private boolean addTranslations(TermForms forms, List<String> phrase, double strength) {
      Language other = language.other();
      List<Translation> translations = meanings.translations(language, phrase);
      addPhrases(forms, other, translations, strength);
      // What has the same translation most likely means the same.
      List<Translation> synonyms = meanings.translations(other, translations);
      addPhrases(forms, language, synonyms, strength * SYNONYM);
      addPhrases(
          forms, other, meanings.translations(language, synonyms), strength * SYNONYM * SYNONYM);
      List<Translation> near = meanings.near(language, phrase);
      addPhrases(forms.near(), language, near, strength);
      addPhrases(forms.near(), other, meanings.translations(language, near), strength);
      addPhrases(forms.near(), other, meanings.near(other, translations), strength);
      return !translations.isEmpty();
    }

    private void addPhrases(
        TermForms forms, Language into, List<Translation> phrases, double strength) {
      for (Translation phrase : phrases) {
        List<String> content = meanings.content(into, phrase.phrase());
        for (String word : content) {
          double weight = strength * phrase.weight() / content.size();
          readers.get(into).stems(word).forEach(stem -> forms.add(into, stem, weight));
        }
      }
    }
  }
}
