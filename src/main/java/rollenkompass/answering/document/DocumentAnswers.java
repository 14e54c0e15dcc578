package rollenkompass.answering.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Citation;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.extractive.Extract;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.answering.extractive.Search;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Breadcrumbs;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.understanding.Asked;
import rollenkompass.understanding.Interpretation;

/** Answers with the sentences of any document that answer, to the letter. */
public final class DocumentAnswers {
  // Fitted by hand on the office documents for fitting, asked in one chat.
  private static final double NEARLY = 0.8;

  private final Wording wording;
  private final Extractor extractor;
  private final DocumentSuggestions suggestions;

  DocumentAnswers(Wording wording, Extractor extractor, DocumentSuggestions suggestions) {
    this.wording = wording;
    this.extractor = extractor;
    this.suggestions = suggestions;
  }

  /** A question, read to be looked for in the documents. */
  Search search(Interpretation question) {
    Asked asked = question.asked();
    return extractor.search(asked.message().text(), asked.before(), asked.language());
  }

  /**
   * What the documents say. Where several rows or paragraphs under one heading answer, the one that
   * was told last comes before the others: "How much is the deposit?" is asked of what was spoken
   * of.
   *
   * @param told the passage that was quoted last, where any was
   */
  Extract anywhere(Search search, Optional<Passage> told) {
    Extract anywhere = search.find(_ -> true);
    if (!anywhere.suffices()
        || told.filter(row -> isOneOfSeveral(row, anywhere.quotes())).isEmpty()) {
      return anywhere;
    }
    Extract there = search.find(told.get()::equals);
    return there.suffices() && there.probability() >= NEARLY * anywhere.probability()
        ? there
        : anywhere;
  }

  /** Whether several passages answer, the best of them next to {@code told}. */
  private static boolean isOneOfSeveral(Passage told, List<Extract.Quote> quotes) {
    PassageText own = told.source();
    PassageText best = quotes.getFirst().passage().source();
    return quotes.size() > 1
        && own.document().equals(best.document())
        && own.heading().equals(best.heading());
  }

  /**
   * The answer that quotes what was found.
   *
   * @param quotes at least one
   */
  Answer answer(Language language, List<Extract.Quote> quotes) {
    List<Point> points = points(quotes);
    boolean foreign = isForeign(points.getFirst(), language);
    String lead = foreign ? wording.text(language, "lead.foreign") : "";
    List<Point> more = points.subList(1, points.size());
    return new Answer.Grounded(
        language,
        lead,
        Optional.of(points.getFirst()),
        more.isEmpty() ? List.of() : List.of(new Section("", more)),
        suggestions.after(language, quotes.getFirst().passage()));
  }

  /**
   * An honest no above what comes nearest, which the reader may judge himself.
   *
   * @param quotes at least one
   */
  Answer nearest(Language language, List<Extract.Quote> quotes) {
    List<Point> points = points(quotes);
    boolean foreign = isForeign(points.getFirst(), language);
    return new Answer.Declined(
        language,
        wording.text(language, foreign ? "documents.unsure.foreign" : "documents.unsure"),
        Answer.Declined.Reason.NOT_IN_SOURCES,
        points,
        suggestions.after(language, quotes.getFirst().passage()));
  }

  private static List<Point> points(List<Extract.Quote> quotes) {
    List<Point> points = new ArrayList<>();
    for (Extract.Quote quote : quotes) {
      PassageText text = quote.text();
      points.add(
          new Point(label(text), text.text(), new Citation(quote.passage(), text, true), true));
    }
    return points;
  }

  private static boolean isForeign(Point point, Language language) {
    return point.citation().text().language() != language;
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
