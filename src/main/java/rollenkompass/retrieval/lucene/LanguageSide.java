package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.Compounds;
import rollenkompass.retrieval.TextQuery;
import rollenkompass.retrieval.text.AnalysedText;
import rollenkompass.retrieval.text.SecondPass;
import rollenkompass.retrieval.text.SentenceIndex;
import rollenkompass.retrieval.text.TextStatistics;
import rollenkompass.retrieval.text.WordTable;
import rollenkompass.retrieval.text.lexicon.Lexicon;
import rollenkompass.retrieval.text.question.Question;
import rollenkompass.retrieval.text.question.QuestionReader;
import rollenkompass.retrieval.text.words.TextAnalysis;

/** All passages of one language, and how they are ranked. */
final class LanguageSide {
  /** How many passages the second pass looks at. More of them change no ranking that matters. */
  private static final int CANDIDATES = 100;

  /** How many passages tell how rare runs of letters are. */
  private static final int SAMPLE = 1_000;

  private final TextSearch search;
  private final QuestionReader questions;
  private final TextCandidates candidates;
  private final Optional<SentenceIndex> index;
  private final TextStatistics statistics;
  private final boolean empty;

  private LanguageSide(
      TextSearch search,
      QuestionReader questions,
      TextCandidates candidates,
      Optional<SentenceIndex> index,
      TextStatistics statistics,
      boolean empty) {
    this.search = search;
    this.questions = questions;
    this.candidates = candidates;
    this.index = index;
    this.statistics = statistics;
    this.empty = empty;
  }

  static LanguageSide of(
      IndexSearcher searcher,
      Language language,
      List<IndexedWord> words,
      Stemmer stemmer,
      Lexicon lexicon)
      throws IOException {
    DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
    TextAnalysis analysis = new TextAnalysis(language, stemmer, compounds(words, language));
    TextAnalysis foreign = new TextAnalysis(language.other(), stemmer, Compounds.none());
    IndexStatistics counts = IndexStatistics.of(reader, language);
    WordTable table =
        WordTable.of(() -> words.stream().map(IndexedWord::forms).iterator(), words.size());
    TextCandidates candidates = new TextCandidates(reader, language, table);
    Optional<SentenceIndex> index = candidates.turnedRound();
    return new LanguageSide(
        new TextSearch(searcher, language, index),
        new QuestionReader(analysis, foreign, counts, lexicon),
        candidates,
        index,
        TextStatistics.of(sample(candidates, reader.maxDoc())),
        counts.passages() == 0);
  }

  private static Compounds compounds(List<IndexedWord> words, Language language) {
    return switch (language) {
      case DE -> {
        Set<String> parts = TextVocabulary.of(words);
        parts.addAll(WordList.common(language).words());
        yield new Compounds(parts);
      }
      case EN -> Compounds.none();
    };
  }

  private static List<AnalysedText> sample(TextCandidates candidates, int documents)
      throws IOException {
    List<AnalysedText> sample = new ArrayList<>();
    TextCandidates.Cursor cursor = candidates.cursor();
    int step = Math.max(1, documents / SAMPLE);
    for (int document = 0; document < documents; document += step) {
      cursor.at(document).ifPresent(sample::add);
    }
    return sample;
  }

  /**
   * The best passages for a question; in the order of the index.
   *
   * @param among which documents may be found
   */
  List<Scored> best(TextQuery query, int limit, IntPredicate among) throws IOException {
    if (empty) {
      return List.of();
    }
    Question question = questions.read(query.text(), query.language());
    SecondPass secondPass = secondPass(question);
    TextCandidates.Cursor cursor = candidates.cursor();
    List<Scored> scored = new ArrayList<>();
    for (int document : search.best(question, Math.max(CANDIDATES, limit), among)) {
      AnalysedText passage = cursor.at(document).orElseThrow();
      double score = secondPass.score(document, passage);
      scored.add(new Scored(document, score, secondPass.coverage()));
    }
    return scored;
  }

  private SecondPass secondPass(Question question) {
    return index.isPresent()
        ? SecondPass.lookingUp(question, index.get(), statistics)
        : SecondPass.reading(question, candidates.words(), statistics);
  }

  /**
   * A passage with its score.
   *
   * @param coverage how well it covers each term of the question, from 0 to 1
   */
  record Scored(int document, double score, List<Double> coverage) {}
}
