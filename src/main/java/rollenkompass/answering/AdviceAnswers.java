package rollenkompass.answering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.corpus.Corpus;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Tells which role fits, with reasons from the corpus. */
final class AdviceAnswers {
  // Fitted on the question sets. What people like is told in words that are far from the corpus,
  // so less support is asked for than for a fact.
  private static final double ENOUGH = 0.3;
  private static final double AS_WELL = 0.9;
  private static final double PREFERRED = 1.15;

  private final Corpus corpus;
  private final Wording wording;
  private final EvidenceFinder evidence;
  private final ComparisonAnswers comparisons;
  private final Replies replies;

  AdviceAnswers(
      Corpus corpus,
      Wording wording,
      EvidenceFinder evidence,
      ComparisonAnswers comparisons,
      Replies replies) {
    this.corpus = corpus;
    this.wording = wording;
    this.evidence = evidence;
    this.comparisons = comparisons;
    this.replies = replies;
  }

  Answer answer(Interpretation question) {
    List<String> about = question.roles().isEmpty() ? corpus.roles().roleIds() : question.roles();
    Evidence found =
        evidence.find(question, Set.copyOf(about)).preferring(corpus.roles().advice(), PREFERRED);
    boolean vague = question.focus().isEmpty() || found.coverage().knownShare() < ENOUGH;
    if (question.hires() && vague) {
      return comparisons.hiring(question);
    }
    if (!question.anchored() && !found.coverage().suffices(false) && !isAllKnown(question)) {
      return replies.declined(question);
    }
    if (question.dislikes() || vague) {
      return comparisons.open(question);
    }
    if (found.isOfNoRole()) {
      return comparisons.sideBySide(question, found);
    }
    Language language = question.language();
    RoleSections spoken =
        RoleSections.of(wording, language, found, AS_WELL, own -> own.reasons(FactAnswers.MOST));
    String lead =
        spoken.named().size() == 1
            ? wording.text(
                language, "lead.advice.one", spoken.named().getFirst().in(language).accusative())
            : wording.text(language, "lead.advice.all");
    List<Section> plain =
        spoken.named().size() == 1
            ? List.of(new Section("", wording.points(language, spoken.passages())))
            : spoken.sections();
    return new Answer.Grounded(language, lead, Optional.empty(), plain);
  }

  /** Whether the sources know all that somebody tells of himself. */
  private boolean isAllKnown(Interpretation question) {
    return evidence.unknown(question).isEmpty();
  }
}
