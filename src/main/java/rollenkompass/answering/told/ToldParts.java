package rollenkompass.answering.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;

/** Answers with single sentences of passages. */
final class ToldParts {
  /** So many are told at most. */
  static final int MOST = 2;

  private final Wording wording;

  ToldParts(Wording wording) {
    this.wording = wording;
  }

  /** The first sentence of each passage that fits. */
  static List<Part> in(List<Passage> passages, Language language, Predicate<String> fits) {
    return passages.stream()
        .flatMap(passage ->
            Part.sentences(passage, language).stream()
                .filter(part -> fits.test(part.text()))
                .limit(1))
        .toList();
  }

  /** An answer of some parts, and below a heading what is told elsewhere; the first of many. */
  Answer.Grounded answer(Language language, String lead, List<Part> parts, List<Part> elsewhere) {
    List<Point> points =
        parts.stream().limit(MOST).map(part -> part.point(wording, language)).toList();
    List<Section> sections = new ArrayList<>();
    if (points.size() > 1) {
      sections.add(new Section("", points.subList(1, points.size())));
    }
    if (!elsewhere.isEmpty()) {
      sections.add(
          new Section(
              wording.text(language, "heading.elsewhere"),
              elsewhere.stream().map(part -> part.point(wording, language)).toList()));
    }
    return new Answer.Grounded(language, lead, Optional.of(points.getFirst()), sections);
  }

  /**
   * A sentence of a passage.
   *
   * @param text the sentence as it stands there
   * @param shown the same, behind those that it points back to
   */
  record Part(Passage passage, String text, String shown) {
    private static final Pattern CLAUSES = Pattern.compile("[;,:]\\s+|[.!?]$");

    /** A figure of a thousand and more, behind a few words and to the end of its clause. */
    private static final Pattern FIGURE = Pattern.compile("(?:\\S+\\s+){0,2}\\d{1,3}[.,]\\d{3}.*");

    static List<Part> sentences(Passage passage, Language language) {
      PassageText in = passage.in(language);
      List<String> all = AskedWords.sentences(in.text());
      return IntStream.range(0, all.size())
          .mapToObj(i -> new Part(passage, all.get(i), BackReferences.whole(in.language(), all, i)))
          .toList();
    }

    /** The sentence that has the most figures; of several the first. */
    static Part heart(Passage passage, Language language) {
      List<Part> sentences = sentences(passage, language);
      long most = sentences.stream().mapToLong(Part::figures).max().orElse(0);
      return sentences.stream().filter(part -> part.figures() == most).findFirst().orElseThrow();
    }

    /** The same, of which only what stands around the figure at {@code word} is shown. */
    Part around(String word, UnaryOperator<String> quoting) {
      for (String clause : CLAUSES.split(text, -1)) {
        int at = clause.indexOf(word);
        Matcher figure = FIGURE.matcher(clause);
        if (at >= 0 && figure.find()) {
          return new Part(passage, text, quoting.apply(figure.group()));
        }
      }
      return this;
    }

    /** The same, shown with all that its passage says. */
    Part whole(Language language) {
      return new Part(passage, text, passage.in(language).text());
    }

    private long figures() {
      return text.chars().filter(Character::isDigit).count();
    }

    Point point(Wording wording, Language language) {
      Point whole = wording.point(language, passage);
      String label = shown.equals(text) || shown.endsWith(text) ? whole.label() : "";
      return new Point(label, shown, whole.citation(), whole.quoted());
    }
  }
}
