package rollenkompass.answering.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Point;
import rollenkompass.answering.Table;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.Composition;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Words the answer to a question whose passages are chosen already. */
public final class ChosenAnswers {
  private final Wording wording;
  private final Roles roles;
  private final Composition composition;
  private final YesNoAnswers yesNo;
  private final EvidenceFinder evidence;
  private final OneRole oneRole;
  private final OthersAlone othersAlone;

  public ChosenAnswers(
      Wording wording,
      Composition composition,
      YesNoAnswers yesNo,
      EvidenceFinder evidence,
      OneRole oneRole) {
    this.wording = wording;
    this.roles = wording.roles();
    this.composition = composition;
    this.yesNo = yesNo;
    this.evidence = evidence;
    this.oneRole = oneRole;
    this.othersAlone = new OthersAlone(wording, evidence);
  }

  /**
   * The answer that says what {@code passages} say.
   *
   * @param passages at least one, in reading order
   */
  Answer answer(Interpretation question, List<Passage> passages) {
    List<Role> about = roles.in(passages);
    return switch (question.kind()) {
      case WHO -> about.isEmpty() ? plain(question, passages) : choice(question, passages, about);
      case ADVICE ->
          speaksForRoles(passages)
              ? choice(question, passages, about)
              : sideBySide(question, passages, about);
      case YES_NO ->
          question.roles().size() == 1
              ? withBothSides(question, passages, yesNo.answer(question, passages))
              : yesNo.framed(question, passages, sideBySide(question, passages, about));
      case FACT, COMPARISON, SMALL_TALK, HELP, UNCLEAR -> sideBySide(question, passages, about);
    };
  }

  /**
   * The same, whatever was asked: a list, or a table where several roles have their say.
   *
   * @param passages at least one, in reading order
   */
  public Answer listed(Interpretation question, List<Passage> passages) {
    return sideBySide(question, passages, roles.in(passages));
  }

  /** Whether some passage tells what sets the roles apart, and not only facts about the jobs. */
  private boolean speaksForRoles(List<Passage> passages) {
    return passages.stream()
        .filter(passage -> passage.role().isPresent())
        .anyMatch(roles::isCompared);
  }

  /**
   * The same with a section for each role where only one has its say: what is said of the role that
   * was asked about, and whose passage says what was asked.
   */
  private Answer withBothSides(Interpretation question, List<Passage> passages, Answer answer) {
    String role = question.roles().getFirst();
    Optional<Answer> rather =
        answer.framing().isOpen() ? othersAlone.rather(question, passages) : Optional.empty();
    if (rather.isPresent()) {
      return rather.get();
    }
    boolean known = passages.stream().allMatch(passage -> passage.role().isPresent());
    List<Role> about = roles.in(passages);
    if (!known || about.size() != 1 || !(answer instanceof Answer.Grounded grounded)) {
      return answer;
    }
    List<Passage> all = new ArrayList<>(passages);
    if (about.getFirst().id().equals(role)) {
      all.addAll(othersAlone.saying(question, passages));
    } else {
      evidence.otherSide(passages.getFirst(), role).ifPresent(own -> all.addFirst(own));
    }
    return all.size() == passages.size()
        ? answer
        : new Answer.Grounded(
            question.language(),
            grounded.framing(),
            grounded.lead(),
            Optional.empty(),
            othersAlone.sections(question, all),
            List.of());
  }

  /** What speaks against a role must not seem to speak for it. */
  private Answer choice(Interpretation question, List<Passage> passages, List<Role> about) {
    if (question.manners().dislikes()) {
      return sections(question, "lead.undecided", passages);
    }
    boolean asksWho = question.kind() == QuestionKind.WHO;
    if (about.size() > 1) {
      return asksWho
          ? sectionsBelow(question, oneRole.leadOfAll(question, passages), passages)
          : sections(question, "lead.advice.all", passages);
    }
    return asksWho
        ? oneRole.does(question, about.getFirst(), passages)
        : oneRole.fits(question, about.getFirst(), passages);
  }

  private Answer sections(Interpretation question, String lead, List<Passage> passages) {
    return sectionsBelow(question, wording.text(question.language(), lead), passages);
  }

  private Answer sectionsBelow(Interpretation question, String lead, List<Passage> passages) {
    Language language = question.language();
    List<Passage> general = passages.stream().filter(passage -> passage.role().isEmpty()).toList();
    Optional<Point> opening =
        general.stream().findFirst().map(passage -> wording.point(language, passage));
    String above = passages.size() == 1 ? "" : lead;
    return new Answer.Grounded(language, above, opening, othersAlone.sections(question, passages));
  }

  private Answer plain(Interpretation question, List<Passage> passages) {
    return composition.grounded(question, "", passages);
  }

  /** A table where several roles have their say, a row for each topic. */
  private Answer sideBySide(Interpretation question, List<Passage> passages, List<Role> about) {
    List<Passage> general = passages.stream().filter(passage -> passage.role().isEmpty()).toList();
    if (about.size() < 2 || general.size() > 1) {
      return plain(question, passages);
    }
    Language language = question.language();
    Map<String, List<Passage>> byTopic = new LinkedHashMap<>();
    passages.stream()
        .filter(passage -> passage.role().isPresent())
        .forEach(passage ->
            byTopic
                .computeIfAbsent(passage.topic().orElse(""), _ -> new ArrayList<>())
                .add(passage));
    boolean paired =
        byTopic.values().stream()
            .allMatch(row -> row.stream().map(Passage::role).distinct().count() == about.size());
    List<Table.Row> rows = new ArrayList<>();
    if (paired && byTopic.size() > 1) {
      byTopic.forEach((topic, row) -> rows.add(row(language, topic, row, about)));
    } else {
      rows.add(row(language, "", passages, about));
    }
    return new Answer.Comparison(
        language,
        general.isEmpty()
            ? wording.eachRole(question, passages)
            : wording.text(language, "lead.both"),
        general.stream().findFirst().map(passage -> wording.point(language, passage)),
        new Table(about.stream().map(role -> role.in(language).shortName()).toList(), rows));
  }

  private Table.Row row(Language language, String topic, List<Passage> passages, List<Role> about) {
    String name = roles.topic(topic).map(found -> found.in(language).name()).orElse("");
    List<Table.Cell> cells =
        about.stream()
            .map(role -> passages.stream().filter(p -> p.isAbout(role.id())).toList())
            .map(own -> new Table.Cell(wording.points(language, own)))
            .toList();
    return new Table.Row(name, cells);
  }
}
