package rollenkompass.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Topic;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Sets roles side by side. */
final class ComparisonAnswers {
  private static final int CELL = 2;
  private static final int SHARED = 3;
  // Fitted on the question sets, as shares of the best passage's score.
  private static final double FOCUSED = 0.6;
  private static final double SAME_TOPIC = 0.5;
  private static final double ANY_TOPIC = 0.85;

  private final Corpus corpus;
  private final Roles roles;
  private final Wording wording;
  private final Suggestions suggestions;
  private final EvidenceFinder evidence;
  private final Replies replies;
  private final Composition composition;
  private final Contrast contrast;
  private final OnTopic onTopic;

  ComparisonAnswers(
      Corpus corpus,
      Wording wording,
      Suggestions suggestions,
      EvidenceFinder evidence,
      Replies replies,
      Composition composition,
      Contrast contrast) {
    this.corpus = corpus;
    this.roles = corpus.roles();
    this.wording = wording;
    this.suggestions = suggestions;
    this.evidence = evidence;
    this.replies = replies;
    this.composition = composition;
    this.contrast = contrast;
    this.onTopic = new OnTopic(corpus);
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
      return coverage.suffices(question.anchored())
          ? sideBySide(question, found)
          : replies.declined(question);
    }
    return whole(question);
  }

  /** The roles in all compared topics, one statement for each cell. */
  private Answer whole(Interpretation question) {
    List<Table.Row> rows = new ArrayList<>();
    for (String topic : roles.compared()) {
      row(question, topic, 1).ifPresent(rows::add);
    }
    Language language = question.language();
    String lead =
        wording.text(language, "lead.comparison", wording.shortNames(language, compared(question)));
    return rows.isEmpty()
        ? contrast
            .find()
            .map(passage -> composition.grounded(question, "", List.of(passage)))
            .orElseGet(() -> replies.declined(question))
        : table(question, lead, contrast.find(), rows);
  }

  private Answer onTopics(Interpretation question, List<String> topics) {
    if (topics.stream().anyMatch(topic -> !onTopic.shared(topic).isEmpty())) {
      return sharedFirst(question, topics);
    }
    List<Table.Row> rows = new ArrayList<>();
    topics.forEach(topic -> row(question, topic, Integer.MAX_VALUE).ifPresent(rows::add));
    if (rows.isEmpty()) {
      return replies.declined(question);
    }
    return table(question, topicLead(question, topics), Optional.empty(), rows);
  }

  private String topicLead(Interpretation question, List<String> topics) {
    Language language = question.language();
    String names =
        wording.join(
            language,
            topics.stream().map(id -> roles.topic(id).orElseThrow().in(language).name()).toList());
    return wording.text(
        language, "lead.comparison.topic", names, wording.shortNames(language, compared(question)));
  }

  /** What is said of all roles at once, then what is said of each: a table has no place for it. */
  private Answer sharedFirst(Interpretation question, List<String> topics) {
    Language language = question.language();
    List<Section> sections = new ArrayList<>();
    List<Passage> used = new ArrayList<>();
    List<Passage> shared =
        topics.stream().flatMap(topic -> onTopic.shared(topic).stream()).limit(SHARED).toList();
    sections.add(new Section("", wording.points(language, shared)));
    used.addAll(shared);
    for (String role : compared(question)) {
      List<Passage> own =
          topics.stream()
              .flatMap(topic -> corpus.passages(role, topic).stream())
              .limit(SHARED)
              .toList();
      if (!own.isEmpty()) {
        sections.add(wording.section(language, roles.role(role).orElseThrow(), own));
        used.addAll(own);
      }
    }
    return new Answer.Grounded(
        language,
        topicLead(question, topics),
        Optional.empty(),
        sections,
        suggestions.after(question, used));
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
    for (String role : compared(question)) {
      List<Passage> passages = fitting(found, role, question);
      cells.add(new Table.Cell(wording.points(language, passages)));
      used.addAll(passages);
      speaking += passages.isEmpty() ? 0 : 1;
    }
    if (speaking < 2) {
      return composition.grounded(question, "", used.isEmpty() ? found.close(CELL) : used);
    }
    Table.Row row = new Table.Row("", cells);
    return table(question, wording.text(language, "lead.both"), Optional.empty(), List.of(row));
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

  /** What to know to choose between the roles: what sets them apart, and what each asks for. */
  Answer open(Interpretation question) {
    List<Table.Row> rows = new ArrayList<>();
    row(question, roles.advice(), Integer.MAX_VALUE).ifPresent(rows::add);
    String lead = wording.text(question.language(), "lead.advice.open");
    return rows.isEmpty()
        ? replies.declined(question)
        : table(question, lead, contrast.find(), rows);
  }

  /** What each role is; their names alone where the documents say nothing of them. */
  Answer overviews(Language language) {
    List<Passage> passages =
        roles.roles().stream()
            .flatMap(role -> onTopic.overview(role.id()).stream().limit(1))
            .toList();
    String lead = wording.text(language, "lead.roles");
    List<String> next = suggestions.beginnings(language);
    if (passages.isEmpty()) {
      String names =
          wording.join(
              language, roles.roles().stream().map(role -> role.in(language).name()).toList());
      return new Answer.SmallTalk(language, lead + " " + names + ".", true, next);
    }
    return new Answer.Grounded(
        language,
        lead,
        Optional.empty(),
        List.of(new Section("", wording.points(language, passages))),
        next);
  }

  private Answer table(
      Interpretation question, String lead, Optional<Passage> opening, List<Table.Row> rows) {
    Language language = question.language();
    List<String> columns =
        compared(question).stream()
            .map(id -> roles.role(id).orElseThrow())
            .map(role -> role.in(language).shortName())
            .toList();
    List<Passage> passages =
        Stream.concat(
                opening.stream(),
                rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.points().stream())
                    .map(point -> point.citation().passage()))
            .toList();
    return new Answer.Comparison(
        language,
        lead,
        opening.map(passage -> wording.point(language, passage)),
        new Table(columns, rows),
        suggestions.after(question, passages));
  }

  private Optional<Table.Row> row(Interpretation question, String topicId, int most) {
    Topic topic = roles.topic(topicId).orElseThrow();
    Language language = question.language();
    List<Table.Cell> cells = new ArrayList<>();
    for (String role : compared(question)) {
      List<Passage> passages = corpus.passages(role, topicId).stream().limit(most).toList();
      cells.add(new Table.Cell(wording.points(language, passages)));
    }
    return cells.stream().allMatch(cell -> cell.points().isEmpty())
        ? Optional.empty()
        : Optional.of(new Table.Row(topic.in(language).name(), cells));
  }

  private List<String> compared(Interpretation question) {
    return question.roles().size() > 1 ? question.roles() : roles.roleIds();
  }
}
