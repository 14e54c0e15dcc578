package rollenkompass.benchmark;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.nio.file.Path;
import java.util.List;
import rollenkompass.language.Language;

/** LangChain4j with a model and a store in the process, as its documentation sets them up. */
record InMemoryStoreBaseline() implements Contender {
  @Override
  public String name() {
    return "LangChain4j, bge-small-en in memory";
  }

  @Override
  public Search open(List<PublicSet.Text> passages, Language language, Path folder) {
    EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
    InMemoryEmbeddingStore<String> store = new InMemoryEmbeddingStore<>();
    List<TextSegment> segments =
        passages.stream().map(passage -> TextSegment.from(passage.text())).toList();
    List<String> documents = passages.stream().map(PublicSet.Text::document).toList();
    store.addAll(model.embedAll(segments).content(), documents);
    return new StoreSearch(model, store);
  }

  private record StoreSearch(EmbeddingModel model, InMemoryEmbeddingStore<String> store)
      implements Search {
    @Override
    public List<String> best(String question) {
      EmbeddingSearchRequest request =
          EmbeddingSearchRequest.builder()
              .queryEmbedding(model.embed(question).content())
              .maxResults(TOP)
              .build();
      return store.search(request).matches().stream().map(match -> match.embedded()).toList();
    }

    @Override
    public void close() {}
  }
}
