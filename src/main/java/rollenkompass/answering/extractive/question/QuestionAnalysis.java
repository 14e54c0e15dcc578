package rollenkompass.answering.extractive.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rollenkompass.answering.extractive.passage.CorpusForms;
import rollenkompass.answering.extractive.passage.QuestionTerm;
import rollenkompass.answering.extractive.passage.Relatives;
import rollenkompass.answering.extractive.words.AnswerType;
import rollenkompass.answering.extractive.words.Meanings;
import rollenkompass.answering.extractive.words.PartedVerbs;
import rollenkompass.answering.extractive.words.WordKinds;
import rollenkompass.answering.extractive.words.WordReader;
import rollenkompass.corpus.Sentences;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;

/** Reads questions: which words tell something, and what they are called in the documents. */
public final class QuestionAnalysis {
  // Fitted by hand on the office documents for fitting.
  private static final double EARLIER = 0.6;
  private static final double PART = 0.6;
  private static final double PART_OF_KNOWN = 0.6;
  private static final double SITUATION = 0.6;
  private static final double MISSPELT = 0.8;

  private static final Pattern CLAUSE_END = Pattern.compile("[.,;:!?]+(?=\\s|$)");

  private final CorpusForms corpus;
  private final Relatives relatives;
  private final Map<Language, WordReader> readers;
  private final Meanings meanings;
  private final WordKinds kinds;

  public QuestionAnalysis(
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
  public PlainQuestion read(String text, String before, Language language) {
    Reading reading = new Reading(language);
    AnswerType.Asked asked = AnswerType.askedIn(text);
    AnswerType.Asked earlier = AnswerType.askedIn(before);
    reading.addMessage(text, asked);
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
    private final TermMeanings called;
    private final List<QuestionTerm> terms = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<Integer> counted = new ArrayList<>();
    private PartedVerbs parted;

    Reading(Language language) {
      this.language = language;
      this.called = new TermMeanings(language, meanings, readers);
    }

    /**
     * Adds a message: what tells of the situation weighs less than the question itself, which is
     * read first, so that a word of both weighs as one of the question.
     */
    void addMessage(String text, AnswerType.Asked asked) {
      List<String> sentences = Sentences.in(text).stream().map(span -> span.in(text)).toList();
      Map<Boolean, List<String>> byQuestion =
          sentences.stream().collect(Collectors.partitioningBy(Reading::isQuestion));
      List<String> questions = byQuestion.get(true);
      questions.forEach(sentence -> add(sentence, asked, 1));
      byQuestion
          .get(false)
          .forEach(sentence -> add(sentence, asked, questions.isEmpty() ? 1 : SITUATION));
    }

    private static boolean isQuestion(String sentence) {
      return sentence.endsWith("?");
    }

    void add(String text, AnswerType.Asked asked, double emphasis) {
      List<String> words = wordsOf(text);
      Set<String> askingWords =
          Tokenizer.tokens(asked.words()).stream()
              .map(token -> readers.get(language).folded(token.surface()))
              .collect(Collectors.toSet());
      Optional<Matter> matter = Matter.in(text, asked.type());
      matter.filter(m -> seen.add(m.name())).ifPresent(m -> addMatter(m, emphasis));
      int firstCounted = Quantities.countedIn(words);
      for (int i = 0; i < words.size(); i++) {
        String folded = readers.get(language).folded(words.get(i));
        int known = terms.size();
        if (Quantities.isMeasure(words, i)
            || isSpokenOf(matter, words.get(i))
            || isPartedFrom(words, i)) {
          continue;
        }
        if ((isMark(words, i) || !kinds.isFunctionWord(language, folded)) && seen.add(folded)) {
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

    /** Whether a word is a mark, as in "hall B", and not the first word or a pronoun. */
    private boolean isMark(List<String> words, int at) {
      return at > 0 && WordReader.isMark(words.get(at)) && !words.get(at).equals("I");
    }

    private List<String> wordsOf(String text) {
      List<String> words = new ArrayList<>();
      Set<Integer> clauseEnds = new HashSet<>();
      for (String clause : CLAUSE_END.split(text, -1)) {
        Tokenizer.tokens(clause).forEach(token -> words.add(token.surface()));
        clauseEnds.add(words.size() - 1);
      }
      parted = new PartedVerbs(readers.get(language), clauseEnds);
      return words;
    }

    private boolean isSpokenOf(Optional<Matter> matter, String word) {
      return matter.filter(m -> m.isSpokenOf(word)).isPresent();
    }

    private void addMatter(Matter matter, double emphasis) {
      TermForms forms = new TermForms(relatives);
      called.addMatter(forms, matter);
      addTerm(matter.name(), forms, emphasis);
    }

    /** "Habt ihr auf?" tells something, though each of its words alone tells nothing. */
    private void addPartedVerb(List<String> words, int at, double emphasis) {
      for (String verb : parted.verbs(words, at)) {
        if (called.knows(verb) && seen.add(verb)) {
          TermForms forms = new TermForms(relatives);
          called.addWord(forms, verb);
          addTerm(verb, forms, emphasis);
        }
      }
    }

    /** Whether a word is the prefix of a known verb before it in its clause. */
    private boolean isPartedFrom(List<String> words, int at) {
      return parted.before(words, at).stream().anyMatch(called::knows);
    }

    private void addWord(List<String> words, int at, double weight) {
      String word = words.get(at);
      List<String> parts = isSlip(word) ? List.of() : readers.get(language).parts(word);
      if (parts.isEmpty()) {
        TermForms forms = whole(words, at);
        addTerm(word, forms, weight);
        return;
      }
      boolean isKnown = corpus.having(language, readers.get(language).stems(word).getFirst()) > 0;
      for (String part : parts) {
        TermForms forms = whole(words, at);
        called.addPart(forms, part, isKnown ? PART_OF_KNOWN : 1);
        addTerm(part, forms, weight * PART);
      }
    }

    /** What a word is called, alone, in the phrases it stands in and with its prefix. */
    private TermForms whole(List<String> words, int at) {
      TermForms forms = new TermForms(relatives);
      called.addWhole(forms, words, at);
      parted.verbs(words, at).forEach(verb -> called.addWord(forms, verb));
      return forms;
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
  }
}
