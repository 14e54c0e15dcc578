package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.SourceSpan;
import rollenkompass.language.Language;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.TextQuery;
import rollenkompass.retrieval.TextRetriever;

/** Finds the sentences of a corpus that answer a question. Thread-safe. */
public final class Extractor {
  // Fitted by hand on the office documents for fitting.
  private static final int PASSAGES = 15;
  private static final double EARLIER = 0.6;
  private static final double TYPO = 0.8;
  private static final int SHORT = 260;
  private static final double AS_WELL = 0.9;

  private final Corpus corpus;
  private final TextRetriever retriever;
  private final Lexicon lexicon;
  private final PassageReader reader;
  private final SentenceScorer scorer;
  private CorpusWords words;

  /** An extractor for {@code corpus}, which {@code retriever} searches. */
  public Extractor(Corpus corpus, TextRetriever retriever, WordKeys wordKeys) {
    this.corpus = corpus;
    this.retriever = retriever;
    this.lexicon = new Lexicon(wordKeys);
    this.reader = new PassageReader(corpus, lexicon);
    this.scorer = new SentenceScorer(reader);
  }

  /**
   * What answers best.
   *
   * @param text the question
   * @param before the question that it goes on from; empty where it stands alone
   * @param among only such passages
   */
  public Extract find(String text, String before, Language language, Predicate<Passage> among) {
    PlainQuestion question = question(text, before, language);
    List<Candidate> candidates = candidates(question, among);
    if (candidates.isEmpty() || question.terms().isEmpty()) {
      return new Extract(List.of(), 0, 0);
    }
    candidates.sort(Candidate.BEST_FIRST);
    Candidate best = candidates.getFirst();
    double probability =
        AnswerDecision.probability(best.features(), unknown(question), lead(candidates));
    return new Extract(quotes(candidates), probability, 1 - unknown(question));
  }

  PlainQuestion question(String text, String before, Language language) {
    List<QuestionTerm> terms = new ArrayList<>(lexicon.terms(language, text, 1));
    for (QuestionTerm term : lexicon.terms(language, before, EARLIER)) {
      if (terms.stream().noneMatch(known -> known.folded().equals(term.folded()))) {
        terms.add(term);
      }
    }
    List<QuestionTerm> meant = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    List<Boolean> unknown = new ArrayList<>();
    for (QuestionTerm term : terms) {
      Optional<Word> word = words().having(term) == 0 ? words().meant(term) : Optional.empty();
      QuestionTerm read = word.map(w -> lexicon.meaning(term, w, TYPO)).orElse(term);
      meant.add(read);
      weights.add(words().rarity(read) * read.emphasis());
      unknown.add(words().having(read) == 0);
    }
    AnswerType type = AnswerType.of(text);
    return new PlainQuestion(
        before.isEmpty() ? text : before + " " + text,
        language,
        type == AnswerType.ANY ? AnswerType.of(before) : type,
        meant,
        weights,
        unknown);
  }

  private synchronized CorpusWords words() {
    if (words == null) {
      words = new CorpusWords(corpus, lexicon);
    }
    return words;
  }

  List<Candidate> candidates(PlainQuestion question, Predicate<Passage> among) {
    List<Candidate> candidates = new ArrayList<>();
    int rank = 1;
    for (Passage passage : passages(question)) {
      if (among.test(passage)) {
        candidates.addAll(scorer.candidates(question, reader.read(passage), rank++));
      }
    }
    return candidates;
  }

  /** The passages found with the question's own words and with their translations, in turn. */
  private List<Passage> passages(PlainQuestion question) {
    List<Passage> own = retrieve(question.text(), question.language());
    StringBuilder other = new StringBuilder();
    for (QuestionTerm term : question.terms()) {
      Set<String> translated =
          lexicon.thesaurus().words(term.concepts(), question.language().other());
      other
          .append(translated.isEmpty() ? term.surface() : String.join(" ", translated))
          .append(' ');
      other.append(
          String.join(" ", lexicon.thesaurus().words(term.concepts(), question.language())));
      other.append(' ');
    }
    List<Passage> foreign = retrieve(other.toString(), question.language().other());
    List<Passage> merged = new ArrayList<>();
    for (int i = 0; i < Math.max(own.size(), foreign.size()); i++) {
      for (List<Passage> list : List.of(own, foreign)) {
        if (i < list.size() && !merged.contains(list.get(i))) {
          merged.add(list.get(i));
        }
      }
    }
    return merged;
  }

  private List<Passage> retrieve(String text, Language language) {
    return retriever.retrieve(new TextQuery(text, language, PASSAGES)).stream()
        .map(Hit::passage)
        .toList();
  }

  private static double unknown(PlainQuestion question) {
    double unknown = 0;
    for (int i = 0; i < question.terms().size(); i++) {
      unknown += question.unknown().get(i) ? question.weights().get(i) : 0;
    }
    return unknown / Math.max(question.weight(), 1e-9);
  }

  private static double lead(List<Candidate> candidates) {
    Candidate best = candidates.getFirst();
    return candidates.stream()
        .filter(other -> !other.isBeside(best))
        .findFirst()
        .map(other -> best.score() - other.score())
        .orElse(best.score());
  }

  /** The best sentence with what stands around it, and another passage that says it as well. */
  private List<Extract.Quote> quotes(List<Candidate> candidates) {
    Candidate best = candidates.getFirst();
    List<Extract.Quote> quotes = new ArrayList<>();
    Extract.Quote first = widened(best);
    quotes.add(first);
    int room = SHORT - first.text().text().length();
    for (Candidate other : candidates) {
      boolean near = other.score() >= AS_WELL * best.score();
      if (near && !other.isBeside(best) && other.text().text().length() < room) {
        quotes.add(quote(other, other.text().span()));
        break;
      }
    }
    return quotes;
  }

  /** The sentence with those behind and before it, as far as they are short enough. */
  private static Extract.Quote widened(Candidate best) {
    List<ReadPassage.Sentence> all = best.passage().sentences();
    int first = best.sentence();
    int last = best.sentence();
    boolean grown = true;
    while (grown) {
      grown = false;
      if (last + 1 < all.size() && length(all, first, last + 1) <= SHORT) {
        last++;
        grown = true;
      } else if (first > 0 && length(all, first - 1, last) <= SHORT) {
        first--;
        grown = true;
      }
    }
    return quote(best, new SourceSpan(all.get(first).span().start(), all.get(last).span().end()));
  }

  private static int length(List<ReadPassage.Sentence> all, int first, int last) {
    return all.get(last).span().end() - all.get(first).span().start();
  }

  private static Extract.Quote quote(Candidate candidate, SourceSpan span) {
    Passage passage = candidate.passage().passage();
    return new Extract.Quote(passage, Quotes.cut(passage.source(), span));
  }
}
