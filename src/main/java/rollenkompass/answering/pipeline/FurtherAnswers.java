package rollenkompass.answering.pipeline;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.document.DocumentRoute;
import rollenkompass.answering.role.ChosenAnswers;
import rollenkompass.answering.told.Untold;
import rollenkompass.answering.wording.Suggestions;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.understanding.Interpretation;

/** Tells passages that go on from what was told, or were told before. */
public final class FurtherAnswers {
  private final Untold untold;
  private final Suggestions suggestions;
  private final DocumentRoute documents;
  private final ChosenAnswers chosen;

  FurtherAnswers(
      Corpus corpus, Suggestions suggestions, DocumentRoute documents, ChosenAnswers chosen) {
    this.untold = new Untold(corpus);
    this.suggestions = suggestions;
    this.documents = documents;
    this.chosen = chosen;
  }

  /**
   * The next on the same; empty where all is told.
   *
   * @param question what was asked before
   * @param told what was told of it, at least one passage, in the order of telling
   */
  Optional<Answer> more(Interpretation question, List<Passage> told) {
    return listed(question, untold(told), told);
  }

  /** The next passages on the same as what was told, at least one; empty where all is told. */
  List<Passage> untold(List<Passage> told) {
    return untold.after(told);
  }

  /** The same, of that alone which is more recent than all that was told. */
  Optional<Answer> newer(Interpretation question, List<Passage> told) {
    return listed(question, untold.newerThan(told), told);
  }

  /** An answer that tells these passages and no others; empty without any. */
  Optional<Answer> listed(Interpretation question, List<Passage> passages, List<Passage> told) {
    if (passages.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        passages.stream().anyMatch(documents::isPlain)
            ? documents.quoted(question.language(), passages)
            : chosen
                .listed(question, passages)
                .suggesting(suggestions.after(question, passages, told)));
  }

  /** Questions that may follow what was told. */
  List<String> next(Interpretation question, List<Passage> told) {
    return documents.isPlain(told.getLast())
        ? documents.after(question.language(), told.getLast())
        : suggestions.after(question, told, told);
  }
}
