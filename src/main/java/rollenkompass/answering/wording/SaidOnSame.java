package rollenkompass.answering.wording;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.understanding.Interpretation;

/** Finds what the sources say on the same as an answer. */
final class SaidOnSame {
  private final Corpus corpus;

  SaidOnSame(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Whether neither {@code cited} nor anything else on the same tells it. */
  boolean lacks(Interpretation question, List<Passage> cited, Predicate<PassageText> telling) {
    return Stream.concat(cited.stream(), siblings(question, cited))
        .map(passage -> passage.in(question.language()))
        .noneMatch(telling);
  }

  /** What is said on the same topics, of the same roles or of none. */
  Stream<Passage> siblings(Interpretation question, List<Passage> cited) {
    Set<String> topics =
        Stream.concat(
                question.topics().stream(),
                cited.stream().flatMap(passage -> passage.topic().stream()))
            .collect(Collectors.toSet());
    Set<String> roles =
        Stream.concat(
                question.roles().stream(),
                cited.stream().flatMap(passage -> passage.role().stream()))
            .collect(Collectors.toSet());
    return corpus.passages().stream()
        .filter(passage -> passage.topic().filter(topics::contains).isPresent())
        .filter(passage ->
            roles.isEmpty() || passage.role().isEmpty() || roles.contains(passage.role().get()));
  }
}
