package rollenkompass.answering.pipeline;

import java.util.List;
import java.util.regex.Pattern;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.Point;
import rollenkompass.answering.document.DocumentRoute;
import rollenkompass.answering.told.Shortened;
import rollenkompass.answering.told.ToldNumbers;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Says what was told last again in fewer words. */
final class ShorterAnswers {
  private static final Pattern NUMBER = Pattern.compile("\\d");

  private final Wording wording;
  private final DocumentRoute documents;
  private final FurtherAnswers further;
  private final Shortened shortened;
  private final ToldNumbers numbers;

  ShorterAnswers(
      Wording wording, DocumentRoute documents, FurtherAnswers further, Shortened shortened) {
    this.wording = wording;
    this.documents = documents;
    this.further = further;
    this.shortened = shortened;
    this.numbers = new ToldNumbers(wording);
  }

  /** The same in brief; it says so where nothing is shorter. */
  Answer of(Told told) {
    return of(told, true);
  }

  /** The same for who may name a number of statements, and then may have got that. */
  Answer of(Told told, Interpretation message) {
    return of(told, !NUMBER.matcher(message.asked().text()).find());
  }

  private Answer of(Told told, boolean saysSo) {
    Answer.Grounded shorter = shortened.of(last(told));
    boolean same = shorter.framing() == Framing.PLAIN && isInFull(told, shorter);
    return same && saysSo ? shorter.below(shorter.framing(), text(told, "lead.shortest")) : shorter;
  }

  /** A sentence of it. */
  Answer inOne(Told told) {
    return shortened.toOne(last(told));
  }

  /** A sentence of it with a number. */
  Answer number(Told told) {
    return numbers.one(told.last(), told.question().language()).orElseGet(() -> inOne(told));
  }

  /** A sentence of an answer with a number. */
  Answer number(Answer answer) {
    return numbers
        .one(answer.passages(), answer.language())
        .map(number -> number.suggesting(answer.suggestions()))
        .orElseGet(() -> shortened.toOne(answer));
  }

  /** The same for who did not understand it. */
  Answer plainer(Told told) {
    Answer.Grounded shorter = shortened.of(last(told));
    String said = text(told, isInFull(told, shorter) ? "lead.plainer.none" : "lead.plainer");
    String lead = said + " " + shorter.lead();
    return shorter.below(shorter.framing(), lead.strip());
  }

  /** Whether it says all that was told last, and so is not shorter. */
  private static boolean isInFull(Told told, Answer.Grounded shorter) {
    return shorter
        .points()
        .map(Point::text)
        .toList()
        .equals(inFull(told.last(), shorter.language()));
  }

  private static List<String> inFull(List<Passage> passages, Language language) {
    return passages.stream().map(passage -> passage.in(language).text()).toList();
  }

  /**
   * What was told last, in brief. Who wants it shorter was understood in that, so that of a doubt
   * only the part that is about the answer stays.
   */
  private Answer last(Told told) {
    Answer brief = documents.brief(told.question(), told.lastInFull(further));
    return brief.framing() == Framing.DOUBTFUL
        ? brief.below(Framing.DOUBTFUL, wording.text(brief.language(), "lead.closest"))
        : brief;
  }

  private String text(Told told, String key) {
    return wording.text(told.question().language(), key);
  }
}
