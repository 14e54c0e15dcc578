package rollenkompass.answering.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Section;
import rollenkompass.answering.Table;
import rollenkompass.answering.evidence.Contrast;
import rollenkompass.answering.evidence.Coverage;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.evidence.OnTopic;
import rollenkompass.answering.wording.Composition;
import rollenkompass.answering.wording.Replies;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Sets roles side by side. */
public final class ComparisonAnswers {
  private static final int CELL = 2;
  private static final int SHARED = 3;
  // Fitted on the question sets, as shares of the best passage's score.
  private static final double FOCUSED = 0.6;
  private static final double SAME_TOPIC = 0.5;
  private static final double ANY_TOPIC = 0.85;

  private final Corpus corpus;
  private final Roles roles;
  private final Wording wording;
  private final EvidenceFinder evidence;
  private final Replies replies;
  private final Composition composition;
  private final Contrast contrast;
  private final OnTopic onTopic;
  private final ComparisonTables tables;

  public ComparisonAnswers(
      Corpus corpus,
      Wording wording,
      EvidenceFinder evidence,
      Replies replies,
      Composition composition,
      Contrast contrast) {
    this.corpus = corpus;
    this.roles = corpus.roles();
    this.wording = wording;
    this.evidence = evidence;
    this.replies = replies;
    this.composition = composition;
    this.contrast = contrast;
    this.onTopic = new OnTopic(corpus);
    this.tables = new ComparisonTables(corpus, wording);
  }

  Answer answer(Interpretation question) {
    List<String> topics =
        question.topics().stream().filter(id -> !roles.topic(id).orElseThrow().general()).toList();
    if (!topics.isEmpty()) {
      return onTopics(question, topics);
    }
    if (question.focus().isEmpty()) {
      return whole(question);
    }
    Evidence found = evidence.find(question, Set.copyOf(question.roles()));
    if (found.coverage().knownShare() >= FOCUSED) {
      return sideBySide(question, found);
    }
    Coverage coverage = found.coverage();
    boolean beside = coverage.absent() || coverage.beside() > FactAnswers.CHATTER;
    if (question.roles().size() < 2 || beside) {
      return coverage.suffices(question.manners().anchored())
          ? sideBySide(question, found)
          : replies.declined(question);
    }
    return whole(question);
  }

  /**
   * So many points of the comparison, where a question that wants no topic in particular asks for a
   * number of them; else {@code answer}.
   */
  Answer inPoints(Interpretation question, Answer answer) {
    boolean open =
        question.kind() == QuestionKind.COMPARISON
            && question.topics().stream().allMatch(id -> roles.topic(id).orElseThrow().general());
    OptionalInt points =
        open
            ? AskedPoints.in(question.asked().language(), question.asked().text())
            : OptionalInt.empty();
    if (points.isEmpty()) {
      return answer;
    }
    int most = points.getAsInt();
    List<Table.Row> rows = tables.rows(question, roles.compared(), 1);
    return rows.size() < most
        ? answer
        : tables
            .answer(question, tables.lead(question), Optional.empty(), rows.subList(0, most))
            .suggesting(answer.suggestions());
  }

  /** What each role is, and what sets them apart. */
  Answer described(Interpretation question) {
    List<Table.Row> rows = tables.rows(question, List.of(roles.overview()), 1);
    return rows.isEmpty()
        ? whole(question)
        : tables.answer(question, tables.lead(question), contrast.find(), rows);
  }

  /** The roles in all compared topics, one statement for each cell. */
  private Answer whole(Interpretation question) {
    List<Table.Row> rows = tables.rows(question, roles.compared(), 1);
    return rows.isEmpty()
        ? contrast
            .find()
            .map(passage -> composition.grounded(question, "", List.of(passage)))
            .orElseGet(() -> replies.declined(question))
        : tables.answer(question, tables.lead(question), contrast.find(), rows);
  }

  private Answer onTopics(Interpretation question, List<String> topics) {
    if (topics.stream().anyMatch(topic -> !onTopic.shared(topic).isEmpty())) {
      return sharedFirst(question, topics);
    }
    List<Table.Row> rows = tables.rows(question, topics);
    return rows.isEmpty()
        ? replies.declined(question)
        : tables.answer(question, tables.lead(question, topics), Optional.empty(), rows);
  }

  /** What is said of all roles at once, then what is said of each: a table has no place for it. */
  private Answer sharedFirst(Interpretation question, List<String> topics) {
    Language language = question.language();
    List<Section> sections = new ArrayList<>();
    List<Passage> shared =
        topics.stream().flatMap(topic -> onTopic.shared(topic).stream()).limit(SHARED).toList();
    sections.add(new Section("", wording.points(language, shared)));
    for (String role : tables.compared(question)) {
      List<Passage> own =
          topics.stream()
              .flatMap(topic -> corpus.passages(role, topic).stream())
              .limit(SHARED)
              .toList();
      if (!own.isEmpty()) {
        sections.add(wording.section(language, roles.role(role).orElseThrow(), own));
      }
    }
    String names =
        wording.topicNames(
            language, topics.stream().map(id -> roles.topic(id).orElseThrow()).toList());
    String lead = wording.text(language, "lead.topic", names);
    return new Answer.Grounded(language, lead, Optional.empty(), sections);
  }

  /**
   * What is nearest to the question, for each role. Where only one role has something fitting, the
   * answer is about that role alone.
   */
  Answer sideBySide(Interpretation question, Evidence found) {
    if (found.isOfNoRole()) {
      return composition.grounded(question, "", found.close(CELL));
    }
    Language language = question.language();
    List<Table.Cell> cells = new ArrayList<>();
    List<Passage> used = new ArrayList<>();
    int speaking = 0;
    for (String role : tables.compared(question)) {
      List<Passage> passages = fitting(found, role, question);
      cells.add(new Table.Cell(wording.points(language, passages)));
      used.addAll(passages);
      speaking += passages.isEmpty() ? 0 : 1;
    }
    if (speaking < 2) {
      return composition.grounded(question, "", used.isEmpty() ? found.close(CELL) : used);
    }
    Table.Row row = new Table.Row("", cells);
    return tables.answer(
        question, wording.eachRole(question, used), Optional.empty(), List.of(row));
  }

  /**
   * A role's passages that fit about as well as the best, or are on the same topic; where the
   * question names the roles, at least what it says on that topic.
   */
  private List<Passage> fitting(Evidence found, String role, Interpretation question) {
    Passage best = found.passages().getFirst().passage();
    Optional<String> topic = best.topic();
    Evidence own = found.about(role);
    Evidence onTopic =
        new Evidence(
            own.passages().stream().filter(s -> s.passage().topic().equals(topic)).toList(),
            found.coverage());
    if (!onTopic.passages().isEmpty()
        && Evidence.reaches(onTopic.best(), SAME_TOPIC, found.best())) {
      return onTopic.close(CELL);
    }
    if (!own.passages().isEmpty() && Evidence.reaches(own.best(), ANY_TOPIC, found.best())) {
      return own.close(CELL);
    }
    return (question.roles().size() > 1 || !question.topics().isEmpty())
        ? evidence.otherSide(best, role).stream().toList()
        : List.of();
  }

  /** What to know to look for somebody: what each role does, and where it does more than that. */
  Answer hiring(Interpretation question) {
    return choosing(question, "lead.hiring", tables.rows(question, roles.hiring(), SHARED));
  }

  /** What to know to choose between the roles: what sets them apart, and what each asks for. */
  Answer open(Interpretation question) {
    return choosing(question, "lead.advice.open", tables.rows(question, List.of(roles.advice())));
  }

  private Answer choosing(Interpretation question, String lead, List<Table.Row> rows) {
    return rows.isEmpty()
        ? replies.declined(question)
        : tables.answer(question, wording.text(question.language(), lead), contrast.find(), rows);
  }
}
