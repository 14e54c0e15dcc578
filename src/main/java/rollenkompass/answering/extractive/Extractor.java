package rollenkompass.answering.extractive;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.TextQuery;
import rollenkompass.retrieval.TextRetriever;
import rollenkompass.retrieval.text.Lexicon;
import rollenkompass.retrieval.text.Thesaurus;

/** Finds the sentences of a corpus that answer a question. Thread-safe. */
public final class Extractor {
  // Fitted by hand on the office documents for fitting.
  private static final int PASSAGES = 30;

  private final Corpus corpus;
  private final TextRetriever retriever;
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

  /**
   * What answers best.
   *
   * @param text the question
   * @param before the question that it goes on from; empty where it stands alone
   * @param among only such passages
   */
  public Extract find(String text, String before, Language language, Predicate<Passage> among) {
    PlainQuestion own = question(text, "", language);
    if (!before.isEmpty() && isOfOtherThings(own)) {
      return Extract.nothing();
    }
    PlainQuestion question = before.isEmpty() ? own : question(text, before, language);
    List<Candidate> candidates = candidates(question, among);
    if (candidates.isEmpty() || question.terms().isEmpty()) {
      return Extract.nothing();
    }
    double probability = model.probability(decided(question, candidates));
    double known = 1 - question.unknown();
    if (model.suffices(probability)) {
      List<Candidate> chosen = before.isEmpty() ? candidates : sayingOwn(candidates, own);
      return new Extract(quotes.of(question, chosen), probability, true, known);
    }
    List<Candidate> headed =
        candidates.stream().filter(candidate -> candidate.isHeadedBy(question)).toList();
    return headed.isEmpty()
        ? new Extract(quotes.of(question, candidates), probability, false, known)
        : new Extract(quotes.of(question, headed), probability, true, known);
  }

  /** Whether it has words of its own, of which no passage has any: what came before cannot help. */
  private static boolean isOfOtherThings(PlainQuestion own) {
    return !own.terms().isEmpty() && own.terms().stream().noneMatch(QuestionTerm::isKnown);
  }

  /**
   * Where a message goes on from another and the best sentence says none of the new words, those of
   * the same section that do answer instead: "and for students?" asks for another row.
   */
  private static List<Candidate> sayingOwn(List<Candidate> candidates, PlainQuestion own) {
    Candidate best = candidates.getFirst();
    if (own.terms().isEmpty() || best.says(own)) {
      return candidates;
    }
    List<Candidate> saying =
        candidates.stream()
            .filter(candidate -> candidate.isOfSection(best) && candidate.says(own))
            .toList();
    return saying.isEmpty() ? candidates : saying;
  }

  PlainQuestion question(String text, String before, Language language) {
    return questions().read(text, before, language);
  }

  /** What the decision weighs of the best candidate. */
  static double[] decided(PlainQuestion question, List<Candidate> candidates) {
    return Evidence.of(question, candidates.getFirst(), QuoteChoice.share(candidates));
  }

  private synchronized QuestionAnalysis questions() {
    if (questions == null) {
      for (Passage passage : CorpusForms.sample(corpus)) {
        reader.words(passage).forEach(word -> words.add(word.folded()));
      }
      forms = CorpusForms.of(corpus, reader);
      questions = new QuestionAnalysis(forms, readers, meanings, function);
    }
    return questions;
  }

  /** The sentences that may answer, best first. */
  List<Candidate> candidates(PlainQuestion question, Predicate<Passage> among) {
    List<Passage> ranked =
        retriever.retrieve(new TextQuery(question.text(), question.language(), PASSAGES)).stream()
            .map(Hit::passage)
            .filter(among)
            .toList();
    List<ReadPassage> passages =
        passages(question, ranked).stream().filter(among).map(reader::read).toList();
    return new SentenceScorer(question, reader, model, ranked).candidates(passages);
  }

  /** The passages that have most of the question, and in turn those that rank best for it. */
  private List<Passage> passages(PlainQuestion question, List<Passage> ranked) {
    List<Passage> having = forms.best(question.terms(), PASSAGES);
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
