package rollenkompass.answering.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Table;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Topic;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Writes the tables in which roles stand side by side, and the sentences above them. */
public final class ComparisonTables {
  private final Corpus corpus;
  private final Roles roles;
  private final Wording wording;

  ComparisonTables(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.roles = corpus.roles();
    this.wording = wording;
  }

  /** The roles that are compared, one a column: those of the question where it names several. */
  List<String> compared(Interpretation question) {
    return question.roles().size() > 1 ? question.roles() : roles.roleIds();
  }

  /** The sentence above all that the roles are compared in. */
  String lead(Interpretation question) {
    Language language = question.language();
    return wording.text(
        language, "lead.comparison", wording.shortNames(language, compared(question)));
  }

  /** The sentence above what is said on {@code topics}. */
  String lead(Interpretation question, List<String> topics) {
    Language language = question.language();
    String names =
        wording.join(
            language,
            topics.stream().map(id -> roles.topic(id).orElseThrow().in(language).name()).toList());
    return wording.text(
        language, "lead.comparison.topic", names, wording.shortNames(language, compared(question)));
  }

  /** What is said of each role on each topic; no row where nothing is said of any role. */
  List<Table.Row> rows(Interpretation question, List<String> topics) {
    return rows(question, topics, Integer.MAX_VALUE);
  }

  /** The same, with so many statements in a cell at most; a single topic stands in the lead. */
  List<Table.Row> rows(Interpretation question, List<String> topics, int most) {
    boolean several = topics.size() > 1;
    return topics.stream().flatMap(topic -> row(question, topic, most, several).stream()).toList();
  }

  private Optional<Table.Row> row(
      Interpretation question, String topicId, int most, boolean labelled) {
    Topic topic = roles.topic(topicId).orElseThrow();
    Language language = question.language();
    List<Table.Cell> cells = new ArrayList<>();
    for (String role : compared(question)) {
      List<Passage> passages = corpus.passages(role, topicId).stream().limit(most).toList();
      cells.add(new Table.Cell(wording.points(language, passages)));
    }
    return cells.stream().allMatch(cell -> cell.points().isEmpty())
        ? Optional.empty()
        : Optional.of(new Table.Row(labelled ? topic.in(language).name() : "", cells));
  }

  /**
   * The answer with a table.
   *
   * @param opening sums up what is in it
   * @param rows at least one, each with a cell for every compared role
   */
  Answer answer(
      Interpretation question, String lead, Optional<Passage> opening, List<Table.Row> rows) {
    Language language = question.language();
    List<String> columns =
        compared(question).stream()
            .map(id -> roles.role(id).orElseThrow())
            .map(role -> role.in(language).shortName())
            .toList();
    return new Answer.Comparison(
        language,
        lead,
        opening.map(passage -> wording.point(language, passage)),
        new Table(columns, rows));
  }
}
