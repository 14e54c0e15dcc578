package rollenkompass.understanding.followup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.RoleNames;
import rollenkompass.retrieval.Term;

/** Knows which topics speak of which things: of what the passages on them name. */
public final class TopicWords {
  private final Corpus corpus;
  private final Analysis analysis;
  private Map<String, Set<String>> topics = Map.of();

  public TopicWords(Corpus corpus, Analysis analysis) {
    this.corpus = corpus;
    this.analysis = analysis;
  }

  /**
   * Whether {@code terms} name a thing of which passages speak on a single topic, and nothing of
   * which any speak on one of {@code asked}. What is spoken of on several, such as a place, may be
   * a circumstance of them all.
   *
   * @param asked the ids of topics, at least one
   */
  boolean areElsewhere(List<Term> terms, List<String> asked) {
    boolean named = false;
    for (Term term : terms) {
      for (String variant : term.proper().variants().keySet()) {
        Set<String> on = topics().getOrDefault(variant, Set.of());
        if (asked.stream().anyMatch(on::contains)) {
          return false;
        }
        named |= on.size() == 1;
      }
    }
    return named;
  }

  /** Whether it is what a topic is called. */
  boolean isName(Term term) {
    return corpus.roles().topics().stream()
        .flatMap(topic -> Stream.of(Language.values()).map(language -> topic.in(language).name()))
        .anyMatch(name -> name.equalsIgnoreCase(term.surface()));
  }

  /** The topics by concept; read when first asked for, as a single question never is. */
  private synchronized Map<String, Set<String>> topics() {
    if (topics.isEmpty()) {
      topics = read();
    }
    return topics;
  }

  private Map<String, Set<String>> read() {
    RoleNames names = new RoleNames(corpus.roles());
    Map<String, Set<String>> read = new HashMap<>();
    for (Passage passage : corpus.passages()) {
      passage
          .topic()
          .ifPresent(topic ->
              analysis
                  .concepts(passage, names)
                  .forEach(it -> read.computeIfAbsent(it, _ -> new HashSet<>()).add(topic)));
    }
    return read;
  }
}
