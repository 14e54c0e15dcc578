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
      case PLAINER ->
          Shortened.of(documents.brief(question, last), wording.text(language, "lead.plainer"));
      case SOURCE, DOUBT -> proof(question, last);
      case REASON -> no(question, "reaction.reason", told);
    };
  }

  private Answer more(Interpretation question, List<Passage> told) {
    List<Passage> more = untold.after(told);
    if (more.isEmpty()) {
      return no(question, "reaction.nothing", told);
    }
    return more.stream().anyMatch(documents::isPlain)
        ? documents.quoted(question.language(), more)
        : chosen.listed(question, more).suggesting(suggestions.after(question, more, told));
  }

  private Answer proof(Interpretation question, Answer last) {
    Language language = question.language();
    List<Point> proofs = last.points().limit(MOST_PROOFS).map(ReactionAnswers::inFull).toList();
    return new Answer.Grounded(
        language,
        wording.text(language, "lead.proof"),
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
