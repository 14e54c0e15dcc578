package rollenkompass.channel.telegram.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rollenkompass.answering.Citation;
import rollenkompass.corpus.Breadcrumbs;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.CleanText;
import rollenkompass.language.Language;
import rollenkompass.language.Messages;

/** Writes the sources of an answer: where each stands and how it reads there, to the letter. */
public final class SourceNotes {
  private static final int HEADINGS = 2; // the outer ones are much the same for every passage

  // Of a message of 4096 characters, at most half is for the notes.
  private static final int MOST_PLACES = 10;
  private static final int LONGEST_PLACE = 100;

  private final Messages messages;

  SourceNotes(Messages messages) {
    this.messages = messages;
  }

  /** A title and a note for each citation, numbered from 1; nothing where there is none. */
  List<Paragraph> of(List<Citation> citations, Language language) {
    if (citations.isEmpty()) {
      return List.of();
    }
    Paragraph title = new Paragraph.Writer().bold(messages.text(language, "sources.title")).quote();
    return Stream.concat(
            Stream.of(title),
            IntStream.range(0, citations.size())
                .mapToObj(i -> note("[" + (i + 1) + "] ", citations.get(i), language)))
        .toList();
  }

  /**
   * The same without what the sources say: the notes of a message that has no room for it.
   *
   * @param citations as many as there is room for are noted
   */
  List<Paragraph> places(List<Citation> citations, Language language) {
    if (citations.isEmpty()) {
      return List.of();
    }
    Paragraph.Writer places = new Paragraph.Writer().bold(messages.text(language, "sources.title"));
    for (int i = 0; i < Math.min(MOST_PLACES, citations.size()); i++) {
      places.line().plain("[" + (i + 1) + "] ").plain(shortPlace(citations.get(i), language));
    }
    return List.of(places.quote());
  }

  /** Where a passage stands, cut where it is long. */
  Paragraph place(Citation citation, Language language) {
    return new Paragraph.Writer().plain(shortPlace(citation, language)).quote();
  }

  private String shortPlace(Citation citation, Language language) {
    PassageText shown = citation.text();
    String origin =
        shown.origin().map(o -> messages.text(language, "sources.origin", o.label())).orElse("");
    return CleanText.line(place(shown), LONGEST_PLACE)
        + (origin.isEmpty() ? "" : "\n" + CleanText.line(origin, LONGEST_PLACE));
  }

  /**
   * One note.
   *
   * @param number stands in front of it; may be empty
   */
  Paragraph note(String number, Citation citation, Language language) {
    PassageText shown = citation.text();
    PassageText source = citation.passage().source();
    Paragraph.Writer note = new Paragraph.Writer().plain(number).plain(place(shown));
    if (citation.quotedInAnswer()) {
      return note.quote();
    }
    note.line().plain(messages.text(language, "quotation", shown.quote()));
    if (shown.language() != source.language()) {
      note.line().plain(messages.text(language, "sources.original", source.quote()));
    }
    shown
        .origin()
        .ifPresent(o -> note.line().plain(messages.text(language, "sources.origin", o.label())));
    return note.quote();
  }

  private static String place(PassageText text) {
    List<String> headings = text.breadcrumbs().headings();
    List<String> place = new ArrayList<>(List.of(text.document()));
    place.addAll(headings.subList(Math.max(0, headings.size() - HEADINGS), headings.size()));
    return Breadcrumbs.of(place).text();
  }
}
