package rollenkompass.answering.told;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Section;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionForm;

/**
 * Grants an objection to what was told, and says what the sources say on just that: "with us the
 * cook bakes, too", "it is called otherwise by now".
 */
final class Objections {
  private static final TurnsOfPhrase PHRASES = new TurnsOfPhrase("objecting");
  private static final int MOST = 2;

  private final Corpus corpus;
  private final Wording wording;
  private final EvidenceFinder evidence;

  Objections(Corpus corpus, Wording wording, EvidenceFinder evidence) {
    this.corpus = corpus;
    this.wording = wording;
    this.evidence = evidence;
  }

  /** What the sources say on it; empty where a message objects to nothing that was told. */
  Optional<Answer> answer(Interpretation question, Answer answer, Context context) {
    Language own = question.asked().language();
    String text = question.asked().text();
    if (PHRASES.has("asks", own, text)) {
      return Optional.empty();
    }
    if (PHRASES.has("ours", own, text)) {
      return told(question, "lead.objection.ours", onTheSame(question, answer, context));
    }
    boolean changed =
        !QuestionForm.isMarked(text)
            && !question.asked().asks()
            && PHRASES.has("changed", own, text);
    return changed
        ? told(question, "lead.objection.changed", naming(question, context))
        : Optional.empty();
  }

  /** What of what was told last names the thing that is otherwise by now. */
  private List<Passage> naming(Interpretation question, Context context) {
    return corpus.passages(context.told()).stream()
        .filter(passage -> names(passage, question))
        .limit(MOST)
        .toList();
  }

  /** What would be told, and what is said of a role that is named with the thing beside it. */
  private List<Passage> onTheSame(Interpretation question, Answer answer, Context context) {
    List<Passage> cited =
        answer.passages().isEmpty() ? corpus.passages(context.told()) : answer.passages();
    Stream<Passage> ofTheRole =
        question.roles().stream()
            .flatMap(role ->
                evidence.find(question, Set.of(role)).passages().stream()
                    .map(Evidence.Scored::passage)
                    .filter(passage -> passage.isAbout(role))
                    .filter(passage -> evidence.touches(List.of(passage), question.focus()))
                    .limit(1));
    return Stream.concat(cited.stream().limit(MOST), ofTheRole).distinct().toList();
  }

  /** Whether a passage has one of the things that the message names. */
  private boolean names(Passage passage, Interpretation question) {
    return question.asked().following().own().stream()
        .anyMatch(term -> evidence.says(passage, List.of(term)));
  }

  private Optional<Answer> told(Interpretation question, String lead, List<Passage> passages) {
    Language language = question.language();
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Answer.Grounded(
                language,
                wording.text(language, lead),
                Optional.empty(),
                List.of(new Section("", wording.points(language, passages)))));
  }
}
