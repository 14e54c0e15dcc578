package rollenkompass.answering.wording;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Makes an answer of passages that speak for themselves. */
public final class Composition {
  private final Wording wording;

  public Composition(Wording wording) {
    this.wording = wording;
  }

  /**
   * An answer in which the first passage answers and the others add to it.
   *
   * @param lead the sentence above; empty for none, but a quotation in another language gets one
   * @param passages at least one
   */
  public Answer grounded(Interpretation question, String lead, List<Passage> passages) {
    Language language = question.language();
    Point opening = wording.point(language, passages.getFirst());
    List<Passage> more = passages.subList(1, passages.size());
    List<Section> sections =
        more.isEmpty() ? List.of() : List.of(new Section("", wording.points(language, more)));
    String frame =
        lead.isEmpty() && opening.quoted() ? wording.text(language, "lead.foreign") : lead;
    return new Answer.Grounded(language, frame, Optional.of(opening), sections);
  }
}
