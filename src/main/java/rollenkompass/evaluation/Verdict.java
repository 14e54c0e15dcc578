package rollenkompass.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * How the answer to a question was.
 *
 * @param cited the ids of the passages it cites
 * @param faults what is wrong with it, in words; empty where it is right
 * @param check how it reads, where the questions are over documents
 */
public record Verdict(
    Question question, List<String> cited, List<String> faults, Optional<DocumentCheck> check) {
  public Verdict {
    cited = List.copyOf(cited);
    faults = List.copyOf(faults);
  }

  /** Whether nothing is wrong with the answer. */
  public boolean isRight() {
    return faults.isEmpty();
  }
}
