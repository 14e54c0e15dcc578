package rollenkompass.answering.wording;

import java.util.List;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Citation;
import rollenkompass.answering.Framing;
import rollenkompass.answering.Labels;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Topic;
import rollenkompass.language.Language;
import rollenkompass.language.Messages;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** The sentences that the program itself says around what the sources say. */
public final class Wording {
  private final Roles roles;
  private final boolean amongOthers;
  private final Messages messages = Messages.of(Wording.class);

  /**
   * What is said of {@code roles}.
   *
   * @param amongOthers whether there are documents about other things, too
   */
  public Wording(Roles roles, boolean amongOthers) {
    this.roles = roles;
    this.amongOthers = amongOthers;
  }

  /** The roles it speaks of. */
  public Roles roles() {
    return roles;
  }

  /** The message of {@code key}. */
  public String text(Language language, String key, Object... arguments) {
    return messages.text(language, key, arguments);
  }

  /** Whether there is a message of {@code key}. */
  public boolean has(Language language, String key) {
    return messages.has(language, key);
  }

  /** The sentence above what the sources say of a role on a topic. */
  public String lead(Language language, Topic topic, Role role) {
    return filled(topic.in(language).lead(), role.in(language), role.in(language).nominative());
  }

  /** What to ask about a topic of a role. */
  String question(Language language, Topic topic, Role role) {
    return filled(topic.in(language).question(), role.in(language), role.in(language).indefinite());
  }

  private static String filled(String template, Role.Forms forms, String subject) {
    return template
        .replace("{role}", subject)
        .replace("{name}", forms.name())
        .replace("{accusative}", forms.accusative())
        .replace("{dative}", forms.dative());
  }

  /** The short names of roles as a list in running text: {@code SMM und OMM}. */
  public String shortNames(Language language, List<String> roleIds) {
    return join(
        language,
        roleIds.stream().map(id -> roles.role(id).orElseThrow().in(language).shortName()).toList());
  }

  /**
   * A message that names all that can be asked about: {@code {0}} stands for the roles, and for
   * other documents where there are any, in the accusative, {@code {1}} in the dative.
   */
  String aboutRoles(Language language, String key) {
    List<Role.Forms> forms = roles.roles().stream().map(role -> role.in(language)).toList();
    return text(
        language,
        key,
        named(language, forms.stream().map(Role.Forms::accusative), "others.accusative"),
        named(language, forms.stream().map(Role.Forms::dative), "others.dative"));
  }

  private String named(Language language, Stream<String> names, String others) {
    Stream<String> rest = amongOthers ? Stream.of(text(language, others)) : Stream.empty();
    return join(language, Stream.concat(names, rest).toList());
  }

  /** The names of topics as a list in running text: {@code tasks, AI and skills}. */
  public String topicNames(Language language, List<Topic> topics) {
    return join(
        language,
        topics.stream().map(topic -> inText(language, topic.in(language).name())).toList());
  }

  /** An English name without its capital at the beginning, where it has no other. */
  private static String inText(Language language, String name) {
    return language == Language.EN && name.chars().skip(1).noneMatch(Character::isUpperCase)
        ? name.toLowerCase(language.locale())
        : name;
  }

  /** A list in running text: {@code a, b und c}. */
  public String join(Language language, List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return text(
        language, "list", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
  }

  /**
   * An honest no, with questions that have an answer.
   *
   * @param no the sentence that says it
   * @param invitation the key of the sentence in front of the questions; left out without any
   */
  public Answer declined(
      Language language,
      Answer.Declined.Reason reason,
      String no,
      String invitation,
      List<String> questions) {
    String text = questions.isEmpty() ? no : no + " " + text(language, invitation);
    return new Answer.Declined(language, text, reason, questions);
  }

  /** A statement of the sources, for a reader of {@code language}. */
  public Point point(Language language, Passage passage) {
    PassageText text = passage.in(language);
    boolean quoted = text.language() != language;
    return new Point(Labels.of(text), text.text(), new Citation(passage, text), quoted);
  }

  /**
   * The sentence above what is said of each role, where nothing sums it up. Only what roles are
   * compared by depends on the role.
   */
  public String eachRole(Interpretation question, List<Passage> passages) {
    boolean ofAny =
        question.roles().isEmpty()
            && !question.manners().together()
            && question.kind() != QuestionKind.COMPARISON;
    boolean depends = passages.stream().allMatch(roles::isCompared);
    return text(
        question.language(), !ofAny ? "lead.both" : depends ? "lead.each" : "lead.undecided");
  }

  /** What the sources say of a role, under its name. */
  public Section section(Language language, Role role, List<Passage> passages) {
    String name = role.in(language).name();
    String heading = name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    return new Section(heading, points(language, passages));
  }

  /** Statements of the sources, for a reader of {@code language}. */
  public List<Point> points(Language language, List<Passage> passages) {
    return passages.stream().map(passage -> point(language, passage)).toList();
  }

  /** The sentence above what is said of anybody, and not of the role with that id alone. */
  public String notOfRoleAlone(Language language, String id) {
    return text(language, "lead.same.silent", accusative(language, id));
  }

  /** What the role with that id is called where something is told of it. */
  public String accusative(Language language, String id) {
    return roles.role(id).orElseThrow().in(language).accusative();
  }

  /** The word that answers a question for yes or no; what is denied, and is so, has its own. */
  public String verdict(Interpretation question, Framing framing) {
    return text(
        question.language(),
        switch (framing) {
          case YES -> question.manners().denies() ? "lead.yes.contrary" : "lead.yes";
          case NO -> "lead.denied";
          case PLAIN, RATHER, DOUBTFUL -> "lead.undecided";
        });
  }
}
