package rollenkompass.answering.told;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.answering.role.ChosenAnswers;
import rollenkompass.answering.wording.AskedSum;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Following;
import rollenkompass.understanding.Interpretation;

/** Knows what is said of the thing that a message points to: of the course, of the other job. */
final class OfTheThing {
  private final Narrowing narrowing;
  private final ChosenAnswers chosen;
  private final Wording wording;

  OfTheThing(Narrowing narrowing, ChosenAnswers chosen, Wording wording) {
    this.narrowing = narrowing;
    this.chosen = chosen;
    this.wording = wording;
  }

  /** What is said of the thing that a message points to, be it only in passing as it was told. */
  List<Passage> said(Interpretation question, Context context) {
    List<Term> thing = question.asked().following().thing();
    List<Passage> onIt = narrowing.onTheThing(thing);
    return onIt.isEmpty()
        ? onIt
        : Stream.concat(onIt.stream(), narrowing.told(thing, context).stream()).distinct().toList();
  }

  /** What says what is asked of a thing; where nothing says more than its topic, what was told. */
  List<Passage> saying(Interpretation question, List<Passage> onIt, Context context) {
    List<Passage> saying = narrowing.saying(question, onIt);
    List<Passage> told =
        saying.stream().filter(passage -> context.told().contains(passage.id())).toList();
    boolean inWords = !narrowing.saying(question.asked().following().own(), onIt).isEmpty();
    return inWords || told.isEmpty() ? saying : told;
  }

  /**
   * What was told of the thing that a message points to, where it asks for an amount that nothing
   * on the thing says: that of others is none of it. Who employs asks it of a person.
   */
  Optional<Answer> onlyTold(Interpretation question, Answer answer, Context context) {
    Following following = question.asked().following();
    String text = question.asked().text();
    boolean ofAmount =
        following.ofThing()
            && !question.manners().employs()
            && (AskedSum.in(question.asked().language(), text)
                || Measure.askedIn(text).isPresent());
    if (!ofAmount) {
      return Optional.empty();
    }
    List<Passage> onIt = said(question, context);
    List<Passage> told = onIt.isEmpty() ? List.of() : toldOf(following.thing(), context);
    if (told.size() != 1) {
      return Optional.empty();
    }
    boolean leaves =
        !answer.citations().isEmpty()
            && answer.passages().stream().noneMatch(onIt::contains)
            && !saysOwn(question, answer);
    if (!leaves || !narrowing.saying(question, onIt).isEmpty()) {
      return Optional.empty();
    }
    Answer listed = chosen.listed(question, told);
    boolean lacks =
        Measure.askedIn(text)
            .filter(asked -> !asked.isIn(told.getFirst().in(listed.language()).text()))
            .isPresent();
    return Optional.of(
        lacks
            ? listed.below(Framing.DOUBTFUL, wording.text(listed.language(), "lead.nearest"))
            : listed);
  }

  /** What tells of a thing before all; else the one passage told last that names it. */
  private List<Passage> toldOf(List<Term> thing, Context context) {
    List<Passage> titled = narrowing.titled(thing);
    return titled.isEmpty() && context.told().size() == 1 ? narrowing.told(thing, context) : titled;
  }

  /**
   * What tells before all of the thing that a message points to, where an answer leaves that and
   * nothing on it says what is asked: "how do I become that?"
   */
  Optional<Answer> insteadOf(Answer answer, Interpretation question, Context context) {
    Following following = question.asked().following();
    List<Passage> cited = answer.passages();
    boolean stays = cited.stream().anyMatch(it -> context.told().contains(it.id()));
    List<Passage> titled =
        narrowing.titled(following.thing()).stream()
            .filter(passage -> !stays || context.recent().contains(passage.id()))
            .sorted(Comparator.comparing(passage -> !context.recent().contains(passage.id())))
            .limit(1)
            .toList();
    boolean leaves =
        !answer.citations().isEmpty()
            && !answer.framing().decides()
            && (following.own().isEmpty()
                ? !cited.containsAll(titled)
                : !narrowing.touch(cited, following.thing()) && !saysOwn(question, answer));
    return titled.isEmpty() || !leaves
        ? Optional.empty()
        : Optional.of(chosen.listed(question, titled))
            .map(it -> it.below(Framing.DOUBTFUL, wording.text(it.language(), "lead.nearest")));
  }

  /** Whether one answer tells of the thing under its name, and the other one of something else. */
  boolean isUnderItsName(Answer one, Answer other, Interpretation question) {
    List<Term> things = question.asked().following().thing();
    return narrowing.titled(things).containsAll(one.passages())
        && !narrowing.touch(other.passages(), things);
  }

  /** Whether an answer says what a message asks in words that few passages say. */
  private boolean saysOwn(Interpretation question, Answer answer) {
    return narrowing.onTheThing(question.added()).stream().anyMatch(answer.passages()::contains);
  }
}
