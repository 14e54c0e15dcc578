package rollenkompass.answering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Words the answer to a question whose passages are chosen already. */
final class ChosenAnswers {
  private final Wording wording;
  private final Roles roles;
  private final Composition composition;
  private final YesNoAnswers yesNo;

  ChosenAnswers(Wording wording, Composition composition, YesNoAnswers yesNo) {
    this.wording = wording;
    this.roles = wording.roles();
    this.composition = composition;
    this.yesNo = yesNo;
  }

  /**
   * The answer that says what {@code passages} say.
   *
   * @param passages at least one, in reading order
   */
  Answer answer(Interpretation question, List<Passage> passages) {
    List<Role> about = about(passages);
    return switch (question.kind()) {
      case WHO, ADVICE ->
          about.isEmpty() ? plain(question, passages) : choice(question, passages, about);
      case YES_NO ->
          question.roles().size() == 1
              ? yesNo.answer(question, passages)
              : yesNo.framed(question, passages, sideBySide(question, passages, about));
      case FACT, COMPARISON, SMALL_TALK, HELP, UNCLEAR -> sideBySide(question, passages, about);
    };
  }

  /**
   * The same, whatever was asked: a list, or a table where several roles have their say.
   *
   * @param passages at least one, in reading order
   */
  Answer listed(Interpretation question, List<Passage> passages) {
    return sideBySide(question, passages, about(passages));
  }

  private List<Role> about(List<Passage> passages) {
    return roles.roles().stream()
        .filter(role -> passages.stream().anyMatch(passage -> passage.isAbout(role.id())))
        .toList();
  }

  /** What speaks against a role must not seem to speak for it. */
  private Answer choice(Interpretation question, List<Passage> passages, List<Role> about) {
    if (question.dislikes()) {
      return sections(question, "lead.undecided", passages, about);
    }
    return question.kind() == QuestionKind.WHO
        ? who(question, passages, about)
        : advice(question, passages, about);
  }

  private Answer who(Interpretation question, List<Passage> passages, List<Role> about) {
    if (about.size() > 1) {
      return sections(question, "lead.who.all", passages, about);
    }
    String lead =
        wording.text(
            question.language(),
            "lead.who.one",
            about.getFirst().in(question.language()).nominative());
    return composition.grounded(question, lead, passages);
  }

  private Answer advice(Interpretation question, List<Passage> passages, List<Role> about) {
    Language language = question.language();
    if (about.size() > 1) {
      return sections(question, "lead.advice.all", passages, about);
    }
    String lead =
        wording.text(language, "lead.advice.one", about.getFirst().in(language).accusative());
    return new Answer.Grounded(
        language,
        lead,
        Optional.empty(),
        List.of(new Section("", wording.points(language, passages))));
  }

  private Answer sections(
      Interpretation question, String lead, List<Passage> passages, List<Role> about) {
    Language language = question.language();
    List<Section> sections = new ArrayList<>();
    List<Passage> general = passages.stream().filter(passage -> passage.role().isEmpty()).toList();
    for (Role role : about) {
      List<Passage> own = passages.stream().filter(passage -> passage.isAbout(role.id())).toList();
      sections.add(wording.section(language, role, own));
    }
    Optional<Point> opening =
        general.stream().findFirst().map(passage -> wording.point(language, passage));
    return new Answer.Grounded(language, wording.text(language, lead), opening, sections);
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
        wording.text(language, "lead.both"),
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
