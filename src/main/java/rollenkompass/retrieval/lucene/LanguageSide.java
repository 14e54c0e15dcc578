package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.Compounds;
import rollenkompass.retrieval.text.AnalysedText;
import rollenkompass.retrieval.text.Lexicon;
import rollenkompass.retrieval.text.Question;
import rollenkompass.retrieval.text.QuestionReader;
import rollenkompass.retrieval.text.SecondPass;
import rollenkompass.retrieval.text.TextAnalysis;
import rollenkompass.retrieval.text.TextStatistics;

/** All passages of one language, and how they are ranked. */
final class LanguageSide {
  /** How many passages the second pass looks at. More of them change no ranking that matters. */
  private static final int CANDIDATES = 100;

  /** How many passages tell how rare runs of letters are. */
  private static final int SAMPLE = 1_000;

  private final TextSearch search;
  private final QuestionReader questions;
  private final TextCandidates candidates;
  private final TextStatistics statistics;
  private final boolean empty;

  private LanguageSide(
      IndexSearcher searcher,
      TextAnalysis analysis,
      QuestionReader questions,
      IntFunction<Passage> passages,
      int size)
      throws IOException {
    this.search = new TextSearch(searcher, analysis.language());
    this.questions = questions;
    this.candidates = new TextCandidates(analysis, passages);
    this.empty = size == 0;
    this.statistics = TextStatistics.of(sample(searcher.getIndexReader().maxDoc()));
  }

  static LanguageSide of(
      IndexSearcher searcher,
      Language language,
      Stemmer stemmer,
      Lexicon lexicon,
      IntFunction<Passage> passages)
      throws IOException {
    DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
    TextAnalysis analysis = analysis(reader, language, stemmer);
    TextAnalysis foreign = new TextAnalysis(language.other(), stemmer, Compounds.none());
    IndexStatistics counts = IndexStatistics.of(reader, language);
    QuestionReader questions = new QuestionReader(analysis, foreign, counts, lexicon);
    return new LanguageSide(searcher, analysis, questions, passages, counts.passages());
  }

  private static TextAnalysis analysis(DirectoryReader reader, Language language, Stemmer stemmer)
      throws IOException {
    return switch (language) {
      case DE -> {
        var words = TextVocabulary.of(reader, language);
        words.addAll(WordList.common(language).words());
        yield new TextAnalysis(language, stemmer, new Compounds(words));
      }
      case EN -> new TextAnalysis(language, stemmer, Compounds.none());
    };
  }

  private List<AnalysedText> sample(int documents) {
    List<AnalysedText> sample = new ArrayList<>();
    int step = Math.max(1, documents / SAMPLE);
    for (int document = 0; document < documents && !empty; document += step) {
      candidates.in(document).ifPresent(sample::add);
    }
    return sample;
  }

  /** The best passages for a question in {@code language}; in no certain order. */
  List<Scored> best(String text, Language language, int limit) throws IOException {
    if (empty) {
      return List.of();
    }
    Question question = questions.read(text, language);
    SecondPass secondPass = new SecondPass(question, statistics);
    List<Scored> scored = new ArrayList<>();
    for (ScoreDoc found : search.best(question, Math.max(CANDIDATES, limit))) {
      AnalysedText passage = candidates.of(found.doc);
      double score = secondPass.score(passage);
      scored.add(new Scored(found.doc, score, secondPass.coverage()));
    }
    return scored;
  }

  /**
   * A passage with its score.
   *
   * @param coverage how well it covers each term of the question, from 0 to 1
   */
  record Scored(int document, double score, List<Double> coverage) {}
}
