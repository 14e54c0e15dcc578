package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import rollenkompass.language.Language;
import rollenkompass.retrieval.text.SentenceIndex;
import rollenkompass.retrieval.text.question.Question;
import rollenkompass.retrieval.text.question.QuestionTerm;

/**
 * The first pass: the passages of one language that share most with a question. Each term is one
 * group of synonyms, so that the engine can skip what cannot be among the best.
 */
final class TextSearch {
  private final IndexSearcher searcher;
  private final String field;
  private final Optional<SentenceIndex> index;

  /** Searches passages; {@code index} is of the same ones by their documents. */
  TextSearch(IndexSearcher searcher, Language language, Optional<SentenceIndex> index) {
    this.searcher = searcher;
    this.field = TextFields.forms(language);
    this.index = index;
  }

  /** The documents of the best passages {@code among} all, in the order of the index. */
  int[] best(Question question, int limit, IntPredicate among) throws IOException {
    Optional<int[]> all =
        index.map(sentences -> sentences.sharing(question).stream().filter(among).toArray());
    return all.isPresent() && all.get().length <= limit
        ? all.get()
        : ranked(question, limit, among);
  }

  private int[] ranked(Question question, int limit, IntPredicate among) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Set<Query> clauses = new HashSet<>();
    for (QuestionTerm term : question.terms()) {
      Query clause = query(term);
      if (clauses.size() < IndexSearcher.getMaxClauseCount() && clauses.add(clause)) {
        all.add(clause, BooleanClause.Occur.SHOULD);
      }
    }
    ScoreDoc[] found = AcceptedDocuments.best(searcher, all.build(), limit, among);
    return Arrays.stream(found).mapToInt(hit -> hit.doc).sorted().toArray();
  }

  private Query query(QuestionTerm term) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (QuestionTerm.Alternative form : term.alternatives()) {
      switch (form.kind()) {
        case EXACT -> {} // found by its stem
        case STEM -> weights.merge(form.form(), form.weight(), Math::max);
        case PART -> weights.merge(TextFields.PART + form.form(), form.weight(), Math::max);
      }
    }
    SynonymQuery.Builder group = new SynonymQuery.Builder(field);
    List<String> tokens =
        weights.keySet().stream().limit(IndexSearcher.getMaxClauseCount()).toList();
    tokens.forEach(
        token -> group.addTerm(new Term(field, token), (float) Math.min(1, weights.get(token))));
    return group.build();
  }
}
