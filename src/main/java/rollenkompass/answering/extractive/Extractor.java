package rollenkompass.answering.extractive;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import rollenkompass.answering.extractive.passage.CorpusForms;
import rollenkompass.answering.extractive.passage.CorpusWords;
import rollenkompass.answering.extractive.passage.PassageReader;
import rollenkompass.answering.extractive.passage.ReadPassage;
import rollenkompass.answering.extractive.question.PlainQuestion;
import rollenkompass.answering.extractive.question.QuestionAnalysis;
import rollenkompass.answering.extractive.words.Meanings;
import rollenkompass.answering.extractive.words.Things;
import rollenkompass.answering.extractive.words.WordReader;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.TextQuery;
import rollenkompass.retrieval.TextRetriever;
import rollenkompass.retrieval.text.lexicon.Lexicon;
import rollenkompass.retrieval.text.lexicon.Thesaurus;

/** Finds the sentences of a corpus that answer a question. Thread-safe. */
public final class Extractor {
  // Fitted by hand on the office documents for fitting.
  private static final int PASSAGES = 30;

  /** As many characters as the longest message on Telegram has; the rest of a text is not read. */
  private static final int LONGEST_QUESTION = 4_096;

  private final Corpus corpus;
  private final TextRetriever retriever;
  private final Stemmer stemmer;
  private final Map<Language, WordReader> readers = new EnumMap<>(Language.class);
  private final Map<Language, WordList> function = new EnumMap<>(Language.class);
  private final Meanings meanings;
  private final PassageReader reader;
  private final AnswerModel model;
  private final QuoteChoice quotes;
  private final Set<String> words = ConcurrentHashMap.newKeySet();
  private CorpusForms forms;
  private QuestionAnalysis questions;

  /**
   * An extractor for {@code corpus}, which {@code retriever} searches; {@code lexicon} tells what
   * words are called in the other language, {@code thesaurus} what else in their own.
   */
  public Extractor(
      Corpus corpus,
      TextRetriever retriever,
      Stemmer stemmer,
      Lexicon lexicon,
      Thesaurus thesaurus) {
    this(corpus, retriever, stemmer, lexicon, thesaurus, AnswerModel.shipped());
  }

  Extractor(
      Corpus corpus,
      TextRetriever retriever,
      Stemmer stemmer,
      Lexicon lexicon,
      Thesaurus thesaurus,
      AnswerModel model) {
    this.corpus = corpus;
    this.retriever = retriever;
    this.stemmer = stemmer;
    this.model = model;
    this.quotes = new QuoteChoice(model);
    for (Language language : Language.values()) {
      Predicate<String> isWord =
          switch (language) {
            case DE ->
                word ->
                    words.contains(word)
                        || !lexicon.translations(language, stemmer.stem(language, word)).isEmpty();
            case EN -> _ -> false;
          };
      readers.put(language, new WordReader(language, stemmer, isWord));
      function.put(language, WordList.function(language));
    }
    this.meanings = new Meanings(lexicon, thesaurus, readers, function);
    this.reader = new PassageReader(corpus, readers);
  }

  /** Whether a word may name a thing: a noun, or a name that no glossary knows. */
  public boolean isThing(Language language, String word) {
    return new Things(meanings).isThing(language, word);
  }

  /**
   * Reads a question, to be looked for as often as need be.
   *
   * @param before the question that it goes on from; empty where it stands alone
   */
  public Search search(String text, String before, Language language) {
    return Search.of(this, text, before, language);
  }

  /**
   * What answers best.
   *
   * @param choice takes from the sentences that answer, best first, those to quote
   * @param among only such passages
   */
  Extract find(
      PlainQuestion question, UnaryOperator<List<Candidate>> choice, Predicate<Passage> among) {
    List<Candidate> candidates = candidates(question, among);
    if (candidates.isEmpty() || question.terms().isEmpty()) {
      return Extract.nothing();
    }
    double probability = model.probability(decided(question, candidates));
    double known = 1 - question.unknown();
    if (model.suffices(probability)) {
      return new Extract(quotes.of(question, choice.apply(candidates)), probability, true, known);
    }
    List<Candidate> headed =
        candidates.stream().filter(candidate -> candidate.isHeadedBy(question)).toList();
    return headed.isEmpty()
        ? new Extract(quotes.of(question, candidates), probability, false, known)
        : new Extract(quotes.of(question, headed), probability, true, known);
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_QUESTION));
  }

  public PlainQuestion question(String text, String before, Language language) {
    return questions().read(cut(text), cut(before), language);
  }

  /** What the decision weighs of the best candidate. */
  static double[] decided(PlainQuestion question, List<Candidate> candidates) {
    return Evidence.of(question, candidates.getFirst(), QuoteChoice.share(candidates));
  }

  private synchronized QuestionAnalysis questions() {
    if (questions == null) {
      words.addAll(CorpusWords.of(corpus, stemmer));
      forms = CorpusForms.of(corpus, reader);
      questions = new QuestionAnalysis(forms, readers, meanings, function);
    }
    return questions;
  }

  /** The sentences that may answer, best first. */
  List<Candidate> candidates(PlainQuestion question, Predicate<Passage> among) {
    TextQuery query = new TextQuery(question.text(), question.language(), PASSAGES, among);
    List<Passage> ranked = retriever.retrieve(query).stream().map(Hit::passage).toList();
    List<Passage> having = forms.best(question.terms(), PASSAGES, among);
    List<ReadPassage> passages = inTurn(having, ranked).stream().map(reader::read).toList();
    List<Candidate> candidates =
        new SentenceScorer(question, reader, model, ranked).candidates(passages);
    boolean wantsStatement = question.type().wantsStatement();
    return candidates.stream()
        .filter(candidate ->
            !reader.isLetterhead(candidate.passage(), candidate.text().text(), wantsStatement))
        .filter(candidate -> !candidate.isOfKindAlone(question))
        .toList();
  }

  /** The passages that have most of the question, and in turn those that rank best for it. */
  private static List<Passage> inTurn(List<Passage> having, List<Passage> ranked) {
    Set<Passage> merged = new LinkedHashSet<>();
    for (int i = 0; i < PASSAGES; i++) {
      if (i < having.size()) {
        merged.add(having.get(i));
      }
      if (i < ranked.size()) {
        merged.add(ranked.get(i));
      }
    }
    return List.copyOf(merged);
  }
}
