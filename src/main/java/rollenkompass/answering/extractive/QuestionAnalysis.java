package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rollenkompass.language.BaseForms;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
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
  private static final Pattern CLAUSE_END = Pattern.compile("[.,;:!?]+(?=\\s|$)");

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
    reading.add(text, asked, 1);
    reading.add(before, earlier, EARLIER);
    return PlainQuestion.of(
        before.isEmpty() ? text : before + " " + text,
        language,
        asked.type() == AnswerType.ANY ? earlier.type() : asked.type(),
        reading.terms,
        reading.counted);
  }

  /** One question while it is read. */
  private final class Reading {
    private final Language language;
    private final List<QuestionTerm> terms = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<Integer> counted = new ArrayList<>();
    private final Set<Integer> clauseEnds = new HashSet<>();

    Reading(Language language) {
      this.language = language;
    }

    void add(String text, AnswerType.Asked asked, double emphasis) {
      List<String> words = wordsOf(text);
      Set<String> askingWords =
          Tokenizer.tokens(asked.words()).stream()
              .map(token -> readers.get(language).folded(token.surface()))
              .collect(Collectors.toSet());
      boolean asksHours = asked.type() == AnswerType.HOURS;
      if (asksHours && seen.add(OpeningHours.TERM)) {
        addOpeningHours(emphasis);
      }
      int firstCounted = Quantities.countedIn(words);
      for (int i = 0; i < words.size(); i++) {
        String folded = readers.get(language).folded(words.get(i));
        int known = terms.size();
        if (Quantities.isMeasure(words, i)
            || (asksHours && OpeningHours.isSpokenOf(words.get(i)))) {
          continue;
        }
        if (!kinds.isFunctionWord(language, folded) && seen.add(folded)) {
          boolean asks = askingWords.contains(folded);
          addWord(words, i, emphasis * kinds.emphasis(language, folded, asks));
        } else {
          addPartedVerb(words, i, emphasis);
        }
        if (i >= firstCounted && counted.isEmpty()) {
          IntStream.range(known, terms.size()).forEach(counted::add);
        }
      }
    }

    private List<String> wordsOf(String text) {
      List<String> words = new ArrayList<>();
      clauseEnds.clear();
      for (String clause : CLAUSE_END.split(text, -1)) {
        Tokenizer.tokens(clause).forEach(token -> words.add(token.surface()));
        clauseEnds.add(words.size() - 1);
      }
      return words;
    }

    private void addOpeningHours(double emphasis) {
      TermForms forms = new TermForms(relatives);
      OpeningHours.WORDS.forEach((each, strengths) ->
          strengths.forEach((word, strength) ->
              readers.get(each).stems(word).forEach(stem -> forms.add(each, stem, strength))));
      addTerm(OpeningHours.TERM, forms, emphasis);
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

    /** What a word may be together with the prefix at the end of its clause. */
    private List<String> parted(List<String> words, int at) {
      if (language != Language.DE || !Character.isLowerCase(words.get(at).charAt(0))) {
        return List.of();
      }
      int end = at;
      while (end < words.size() - 1 && !clauseEnds.contains(end)) {
        end++;
      }
      String prefix = readers.get(language).folded(words.get(end));
      return end > at && BaseForms.isPrefix(prefix) ? List.of(prefix + words.get(at)) : List.of();
    }

    private void addWord(List<String> words, int at, double weight) {
      String word = words.get(at);
      List<String> parts = isSlip(word) ? List.of() : readers.get(language).parts(word);
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

    /** Whether a letter too many or too few tells it from a word that some passage has. */
    private boolean isSlip(String word) {
      String stem = readers.get(language).stems(word).getFirst();
      return !kinds.isOrdinary(language, word)
          && corpus.having(language, stem) == 0
          && corpus
              .near(language, stem)
              .filter(near -> near.length() != stem.length())
              .filter(near -> Spelling.distance(near, stem, 1) == 1)
              .isPresent();
    }

    private void addTerm(String word, TermForms forms, double weight) {
      boolean ordinary = kinds.isOrdinary(language, word);
      if (forms.having() == 0 && !ordinary) {
        String folded = readers.get(language).folded(word);
        String wordStem = readers.get(language).stems(word).getFirst();
        for (Language each : Language.values()) {
          corpus
              .near(each, folded)
              .or(() -> corpus.near(each, wordStem))
              .ifPresent(stem -> forms.add(each, stem, MISSPELT));
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
  }
}
