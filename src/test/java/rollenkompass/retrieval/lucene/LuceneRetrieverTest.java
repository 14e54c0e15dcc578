package rollenkompass.retrieval.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.EngineFixture;
import rollenkompass.corpus.Corpus;
import rollenkompass.language.Tokenizer;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Query;
import rollenkompass.retrieval.Retriever;
import rollenkompass.retrieval.RetrieverContract;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.Term;

class LuceneRetrieverTest extends RetrieverContract {
  @Override
  protected Retriever retriever(Corpus corpus, Synonyms synonyms, Analysis analysis) {
    return new LuceneRetriever(corpus, new LuceneIndex(corpus, synonyms, analysis).openInMemory());
  }

  @ParameterizedTest
  @CsvSource({
    "gemessen Likes, smm.success.metrics",
    "click-through rates, omm.success.metrics",
    "FAEHIGKEITEN kommunikative, smm.skills.community-engagement",
    "influencer, smm.career.specialization",
    "Werbeausgaben, smm.budget.ad-spend",
    "customer journey, omm.scope.conversion-optimization",
    "LinkedIn, smm.scope.platforms"
  })
  void questionInEitherLanguageFindsThePassage(String words, String id) {
    EngineFixture engine = EngineFixture.shipped();
    List<Term> terms = engine.analysis().terms(Tokenizer.tokens(words));
    assertThat(engine.retriever().retrieve(Query.of(terms, 3)))
        .extracting(hit -> hit.passage().id().value())
        .first()
        .isEqualTo(id);
  }
}
