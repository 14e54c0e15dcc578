package rollenkompass.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rollenkompass.answering.extractive.Extract;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.corpus.Breadcrumbs;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.understanding.Asked;
import rollenkompass.understanding.Interpretation;

/** Answers with the sentences of any document that answer, to the letter. */
final class DocumentAnswers {
  private final Wording wording;
  private final Extractor extractor;
  private final DocumentSuggestions suggestions;

  DocumentAnswers(Wording wording, Extractor extractor, DocumentSuggestions suggestions) {
    this.wording = wording;
    this.extractor = extractor;
    this.suggestions = suggestions;
  }

  /** What the documents say: to the question with the one it goes on from, else to it alone. */
  Extract extract(Interpretation question, Predicate<Passage> among) {
    Asked asked = question.asked();
    Language language = asked.language();
    if (!asked.before().isEmpty()) {
      Extract together = extractor.find(asked.text(), asked.before(), language, among);
      if (together.suffices()) {
        return together;
      }
    }
    return extractor.find(asked.text(), "", language, among);
  }

  /**
   * The answer that quotes what was found.
   *
   * @param quotes at least one
   */
  Answer answer(Language language, List<Extract.Quote> quotes) {
    List<Point> points = new ArrayList<>();
    for (Extract.Quote quote : quotes) {
      PassageText text = quote.text();
      points.add(
          new Point(label(text), text.text(), new Citation(quote.passage(), text, true), true));
    }
    boolean foreign = points.getFirst().citation().text().language() != language;
    String lead = foreign ? wording.text(language, "lead.foreign") : "";
    List<Point> more = points.subList(1, points.size());
    return new Answer.Grounded(
        language,
        lead,
        Optional.of(points.getFirst()),
        more.isEmpty() ? List.of() : List.of(new Section("", more)),
        suggestions.after(language, quotes.getFirst().passage()));
  }

  /** The innermost heading and the label: what the quoted words speak of. */
  private static String label(PassageText text) {
    String heading = DocumentSuggestions.innermost(text.heading());
    if (text.label().isEmpty()) {
      return heading;
    }
    return heading.isEmpty() ? text.label() : Breadcrumbs.of(List.of(heading, text.label())).text();
  }
}
