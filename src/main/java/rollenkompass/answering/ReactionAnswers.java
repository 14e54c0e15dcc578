package rollenkompass.answering;

import java.util.List;
import java.util.Optional;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.Reaction;

/** Answers what only reacts to an answer: more on the same, less of it, what it rests on. */
final class ReactionAnswers {
  private static final int MOST_PROOFS = 6;

  private final Wording wording;
  private final Suggestions suggestions;
  private final DocumentRoute documents;
  private final ChosenAnswers chosen;
  private final Untold untold;

  ReactionAnswers(
      Corpus corpus,
      Wording wording,
      Suggestions suggestions,
      DocumentRoute documents,
      ChosenAnswers chosen) {
    this.wording = wording;
    this.suggestions = suggestions;
    this.documents = documents;
    this.chosen = chosen;
    this.untold = new Untold(corpus);
  }

  /**
   * The reply to a reaction.
   *
   * @param question what was asked before it
   * @param last the answer to that, with at least one citation
   * @param told what was told of it since, in the order of telling; not empty
   */
  Answer answer(Reaction.Wish wish, Interpretation question, Answer last, List<Passage> told) {
    Language language = question.language();
    return switch (wish) {
      case MORE -> more(question, told);
      case SHORTER -> Shortened.of(documents.brief(question, last), "");
      case SHORTEST -> Shortened.toOne(documents.brief(question, last));
      case PLAINER ->
          Shortened.of(documents.brief(question, last), wording.text(language, "lead.plainer"));
      case SOURCE, DOUBT -> proof(question, last, "lead.proof");
      case NEWER -> newer(question, last, told);
      case VERDICT -> decided(last) ? Shortened.of(last, "") : proof(question, last, "lead.open");
      case REASON -> no(question, "reaction.reason", told);
      case TABLE, COMPLAINT -> last;
    };
  }

  private Answer more(Interpretation question, List<Passage> told) {
    List<Passage> more = untold.after(told);
    if (more.isEmpty()) {
      return no(question, "reaction.nothing", told);
    }
    return listed(question, more, told);
  }

  /** What was told before a question that found no answer. */
  Answer again(Interpretation message, List<Passage> told) {
    return listed(message, told.subList(0, Math.min(MOST_PROOFS, told.size())), told);
  }

  private Answer listed(Interpretation question, List<Passage> passages, List<Passage> told) {
    return passages.stream().anyMatch(documents::isPlain)
        ? documents.quoted(question.language(), passages)
        : chosen.listed(question, passages).suggesting(suggestions.after(question, passages, told));
  }

  /** What is more recent than all that was told; else how old that is. */
  private Answer newer(Interpretation question, Answer last, List<Passage> told) {
    List<Passage> newer = untold.newerThan(told);
    return newer.isEmpty()
        ? proof(question, last, "lead.nothing_newer")
        : listed(question, newer, told);
  }

  /** Whether an answer says yes or no in its first words. */
  private boolean decided(Answer answer) {
    Language language = answer.language();
    return answer instanceof Answer.Grounded grounded
        && (grounded.lead().equals(wording.text(language, "lead.yes"))
            || grounded.lead().equals(wording.text(language, "lead.denied")));
  }

  private Answer proof(Interpretation question, Answer last, String lead) {
    Language language = question.language();
    List<Point> proofs = last.points().limit(MOST_PROOFS).map(ReactionAnswers::inFull).toList();
    return new Answer.Grounded(
        language,
        wording.text(language, lead),
        Optional.empty(),
        List.of(new Section("", proofs)),
        last.suggestions());
  }

  /** The point with where it stands in place of its label. */
  private static Point inFull(Point point) {
    Citation citation = point.citation();
    String heading = DocumentSuggestions.innermost(citation.text().heading());
    return new Point(
        heading.isEmpty() ? point.label() : heading,
        point.text(),
        new Citation(citation.passage(), citation.text(), true),
        point.quoted());
  }

  private Answer no(Interpretation question, String key, List<Passage> told) {
    Language language = question.language();
    List<String> next =
        documents.isPlain(told.getLast())
            ? documents.after(language, told.getLast())
            : suggestions.after(question, told, told);
    String no = wording.text(language, key);
    return wording.declined(
        language, Answer.Declined.Reason.NOT_IN_SOURCES, no, "reaction.next", next);
  }
}
