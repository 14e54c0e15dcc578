package rollenkompass.answering.pipeline;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.document.Proofs;
import rollenkompass.answering.told.Untold;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;

/** Says what an answer rests on: who says it and when, and what is more recent. */
final class BasisAnswers {
  private final Wording wording;
  private final Proofs proofs;
  private final FurtherAnswers further;

  BasisAnswers(Wording wording, Proofs proofs, FurtherAnswers further) {
    this.wording = wording;
    this.proofs = proofs;
    this.further = further;
  }

  /** Who says what was told last. */
  Answer source(Told told) {
    return origins(told, "lead.origins");
  }

  /** What is more recent than all that was told; else how old that is. */
  Answer newer(Told told) {
    return further
        .newer(told.question(), told.passages())
        .map(answer -> answer.below(answer.framing(), since(told)))
        .or(() -> latest(told))
        .orElseGet(() -> proof(told, "lead.nothing_newer"));
  }

  /** From when what was told is, above what is more recent. */
  private String since(Told told) {
    Language language = told.question().language();
    IntSummaryStatistics years =
        told.passages().stream()
            .mapToInt(Untold::year)
            .filter(year -> year > 0)
            .summaryStatistics();
    String first = String.valueOf(years.getMin());
    String last = String.valueOf(years.getMax());
    return wording.text(
        language,
        "lead.newer.since",
        first.equals(last) ? first : wording.text(language, "years", first, last));
  }

  /** Of what was told that which is from the latest year; empty where all is from the same. */
  private Optional<Answer> latest(Told told) {
    List<Passage> passages = told.passages();
    int latest = passages.stream().mapToInt(Untold::year).max().orElse(0);
    List<Passage> newest = passages.stream().filter(it -> Untold.year(it) == latest).toList();
    return newest.size() == passages.size()
        ? Optional.empty()
        : further
            .listed(told.question(), newest, passages)
            .map(answer -> answer.below(Framing.PLAIN, text(told, "lead.newest")));
  }

  /** What was told last, to who does not believe it: who says it. */
  Answer sureOf(Told told) {
    return origins(told, "lead.trust");
  }

  /** From when what was told last is. */
  Answer dates(Told told) {
    return proofs.dates(told.lastInFull(further), told.question().language());
  }

  /** Whether what was told last is old: from when it is, and what calls itself so. */
  Answer ages(Told told) {
    return proofs.ages(told.lastInFull(further), told.question().language());
  }

  private Answer origins(Told told, String lead) {
    return proofs.origins(told.lastInFull(further), told.question().language(), lead);
  }

  /** All that was told, with its sources. */
  Answer proof(Told told, String lead) {
    return proofs.of(told.answer(), told.question().language(), text(told, lead));
  }

  private String text(Told told, String key) {
    return wording.text(told.question().language(), key);
  }
}
