package rollenkompass.answering.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Section;
import rollenkompass.answering.evidence.Figures;
import rollenkompass.answering.evidence.Money;
import rollenkompass.answering.judging.KnownStatements;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.learned.Prediction;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/**
 * Tells of many statements on a topic the few that answer, for they are read on a phone: of sums of
 * money first those of the role itself and then what is likeliest to be asked for beside them, of
 * what else the sources tell the first and the likeliest. Who wants to know more is told the
 * others.
 */
public final class FewStatements {
  private static final int OWN = 2;
  private static final int BESIDE = 1;

  /** So many statements, each with a source of its own, are read. */
  private static final int MOST = 4;

  private static final int LIKELIEST = 2; // beside the first

  private final Wording wording;
  private final KnownStatements statements;
  private final Figures figures;

  public FewStatements(Wording wording, KnownStatements statements) {
    this.wording = wording;
    this.statements = statements;
    this.figures = new Figures(wording.roles());
  }

  /** The answer; where it tells more than these statements, only these. */
  public Answer framed(Interpretation question, Answer answer, Prediction prediction) {
    if (!(answer instanceof Answer.Grounded told)
        || !told.framing().isOpen()
        || !isOnOneTopic(told.passages())) {
      return answer;
    }
    List<Passage> giving = Money.in(told.passages(), question.language());
    List<Passage> own = own(question, giving);
    if (giving.size() > OWN + BESIDE && !own.isEmpty()) {
      List<Passage> few = new ArrayList<>(own);
      few.addAll(likeliest(told.passages(), own, BESIDE, prediction));
      return telling(told, few);
    }
    boolean many = told.passages().size() > MOST && haveSources(told.passages());
    return many
        ? telling(told, inOrder(told, firstAndLikeliest(told.passages(), prediction)))
        : answer;
  }

  private List<Passage> firstAndLikeliest(List<Passage> told, Prediction prediction) {
    List<Passage> first = told.subList(0, 1);
    List<Passage> few = new ArrayList<>(first);
    few.addAll(likeliest(told, first, LIKELIEST, prediction));
    return few;
  }

  private static boolean haveSources(List<Passage> passages) {
    return passages.stream().allMatch(passage -> passage.source().origin().isPresent());
  }

  private static List<Passage> inOrder(Answer told, List<Passage> few) {
    return told.passages().stream().filter(few::contains).toList();
  }

  private Answer telling(Answer.Grounded told, List<Passage> few) {
    return new Answer.Grounded(
        told.language(),
        told.lead(),
        Optional.empty(),
        List.of(new Section("", wording.points(told.language(), few))),
        told.suggestions());
  }

  private static boolean isOnOneTopic(List<Passage> passages) {
    return !passages.isEmpty()
        && passages.getFirst().topic().isPresent()
        && passages.stream().map(Passage::topic).distinct().count() == 1;
  }

  /**
   * Those of the one role that is asked about; without any, or of several, what has one of each.
   */
  private List<Passage> own(Interpretation question, List<Passage> giving) {
    boolean ofOne =
        question.roles().size() == 1
            && !question.manners().weighs()
            && question.kind() != QuestionKind.COMPARISON;
    List<Passage> ofRole =
        ofOne
            ? giving.stream()
                .filter(passage -> passage.isAbout(question.roles().getFirst()))
                .limit(OWN)
                .toList()
            : List.of();
    return ofRole.isEmpty()
        ? giving.stream()
            .filter(passage -> !figures.in(passage.in(question.language())).isEmpty())
            .limit(OWN)
            .toList()
        : ofRole;
  }

  private List<Passage> likeliest(
      List<Passage> told, List<Passage> own, int most, Prediction prediction) {
    ToDoubleFunction<Passage> right = passage -> statements.right(List.of(passage), prediction);
    return told.stream()
        .filter(passage -> !own.contains(passage))
        .sorted(Comparator.comparingDouble(right).reversed())
        .limit(most)
        .toList();
  }
}
