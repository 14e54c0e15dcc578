package rollenkompass.conversation;

import java.util.function.Function;

/** Hands out the knowledge of now. Implementations are thread-safe. */
public interface KnowledgeSource {
  /** What {@code work} makes of the knowledge of now, which can be used until {@code work} ends. */
  <T> T use(Function<Knowledge, T> work);

  /** Knowledge that never changes. */
  static KnowledgeSource of(Knowledge knowledge) {
    return new KnowledgeSource() {
      @Override
      public <T> T use(Function<Knowledge, T> work) {
        return work.apply(knowledge);
      }
    };
  }
}
