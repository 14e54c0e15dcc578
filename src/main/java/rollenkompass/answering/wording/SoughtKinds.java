package rollenkompass.answering.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.answering.Section;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Role;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/**
 * Answers the question for a kind of thing of which passages on any topic may tell, in words of
 * their own: by those that tell it, or below a word on that by those nearest to it.
 */
final class SoughtKinds {
  private static final int MOST = 3;

  private final Corpus corpus;
  private final Wording wording;
  private final Composition composition;
  private final KindVerdicts verdicts;

  SoughtKinds(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.wording = wording;
    this.composition = new Composition(wording);
    this.verdicts = new KindVerdicts(corpus, wording);
  }

  /** What is found of it; else the answer as it is. */
  Answer framed(Interpretation asked, AskedKind kind, Answer answer, Context context) {
    Interpretation question = ofRoleSpokenOf(asked, kind, context);
    boolean talk = answer instanceof Answer.SmallTalk;
    boolean alone = kind.has(KindTrait.OF_SEVERAL) && asked.roles().size() == 1;
    boolean sure =
        kind.has(KindTrait.OF_DOUBT)
            && answer.framing() != Framing.DOUBTFUL
            && (answer.passages().size() == 1 || asked.kind() == QuestionKind.ADVICE);
    boolean elsewhere =
        context.told().isEmpty() ? kind.has(KindTrait.OF_CHAT) : kind.has(KindTrait.OF_ALL);
    if (talk
        || alone
        || sure
        || elsewhere
        || isOfOtherThings(asked, kind, answer, context)
        || (kind.has(KindTrait.OF_OTHERS) && namesRole(question))) {
      return answer;
    }
    List<Passage> telling = found(question, told(question, kind::isToldBy), kind, context);
    Optional<Framing> verdict = verdicts.of(question.language(), kind);
    if (verdict.isPresent()) {
      return verdicts.stands(question, kind, telling, context)
          ? decided(question, kind, verdict.get(), telling)
          : answer;
    }
    if (!telling.isEmpty() && kind.has(KindTrait.TOLD_FIRST) && isOverview(answer)) {
      return composition.grounded(
          question,
          "",
          Stream.concat(telling.stream().limit(1), answer.passages().stream()).distinct().toList());
    }
    if (!telling.isEmpty()) {
      return isSaidBy(answer, telling) ? answer : told(question, lead(question, telling), telling);
    }
    List<Passage> near = found(question, near(question, kind), kind, context);
    String silent = wording.text(question.language(), "lead.silent." + kind.name());
    return near.isEmpty() ? answer : told(question, silent, near);
  }

  /** Whether it is asked of another job, or of no role and beside a thing that found no answer. */
  private static boolean isOfOtherThings(
      Interpretation asked, AskedKind kind, Answer answer, Context context) {
    boolean first = context.told().isEmpty();
    boolean ofThing = asked.roles().isEmpty() && !asked.focus().isEmpty();
    return (first && asked.manners().otherJob() && !asksAlone(asked, kind))
        || asked.manners().asksAboutStranger()
        || (first && answer instanceof Answer.Declined && !asked.manners().anchored())
        || (kind.has(KindTrait.TOLD_FIRST) && ofThing);
  }

  /** Whether it says nothing but the words that ask for it: "a safe job?" names no other job. */
  private static boolean asksAlone(Interpretation asked, AskedKind kind) {
    return asked.focus().stream()
        .flatMap(term -> FoldedText.words(asked.asked().language(), term.surface()).stream())
        .allMatch(kind.asking()::hasWord);
  }

  /** The verdict above what decides it, and what is nearest to that. */
  private Answer decided(
      Interpretation question, AskedKind kind, Framing framing, List<Passage> telling) {
    List<Passage> all =
        Stream.concat(
                telling.stream(),
                found(question, near(question, kind), kind, Context.NONE).stream())
            .filter(passage -> KindVerdicts.isOfAsked(question, passage))
            .distinct()
            .limit(MOST)
            .toList();
    return composition
        .grounded(question, "", all)
        .below(framing, verdicts.lead(question.language(), kind, framing));
  }

  private static Predicate<Passage> told(Interpretation question, Predicate<PassageText> telling) {
    return passage -> telling.test(passage.in(question.language()));
  }

  private Predicate<Passage> near(Interpretation question, AskedKind kind) {
    Predicate<Passage> near = told(question, kind::isNear);
    return kind.isNearAdvice()
        ? near.or(
            passage -> passage.role().isPresent() && passage.belongsTo(corpus.roles().advice()))
        : near;
  }

  /** The same of the one role that was spoken of, where a word stands for that. */
  private static Interpretation ofRoleSpokenOf(
      Interpretation question, AskedKind kind, Context context) {
    return question.roles().isEmpty() && (question.manners().refers() || kind.isNearAdvice())
        ? context.role().map(role -> question.of(List.of(role))).orElse(question)
        : question;
  }

  /** Whether an answer tells what a role does in general. */
  private boolean isOverview(Answer answer) {
    return !answer.passages().isEmpty()
        && answer.passages().stream().allMatch(it -> it.belongsTo(corpus.roles().overview()));
  }

  /** Whether an answer chooses what tells it of a role, or says yes or no by it. */
  private static boolean isSaidBy(Answer answer, List<Passage> telling) {
    List<Passage> told = answer.passages();
    boolean chosen =
        told.size() < telling.size()
            && told.stream().allMatch(passage -> passage.role().isPresent());
    return !told.isEmpty() && telling.containsAll(told) && (chosen || answer.framing().decides());
  }

  /**
   * Those of the roles asked about or of none before those of others, and what is on the topic
   * spoken of before all else.
   */
  private List<Passage> found(
      Interpretation question, Predicate<Passage> telling, AskedKind kind, Context context) {
    boolean named = namesTopic(question, kind);
    List<Passage> all =
        corpus.passages().stream()
            .filter(telling)
            .filter(passage -> !named || question.topics().stream().anyMatch(passage::belongsTo))
            .toList();
    List<Passage> own =
        all.stream()
            .filter(it -> kind.has(KindTrait.OF_FIRMS) || KindVerdicts.isOfAsked(question, it))
            .toList();
    Set<Optional<String>> spokenOf =
        corpus.passages(context.told()).stream().map(Passage::topic).collect(Collectors.toSet());
    List<Passage> found = own.isEmpty() ? all : own;
    List<Passage> onSame = found.stream().filter(it -> spokenOf.contains(it.topic())).toList();
    return (onSame.isEmpty() ? found : onSame).stream().limit(MOST).toList();
  }

  /** Whether its own words name a topic, beside those that ask for the kind of thing. */
  private static boolean namesTopic(Interpretation question, AskedKind kind) {
    Language language = question.asked().language();
    String beside = kind.beside(language, question.asked().text());
    return question.topicTerms().stream()
        .anyMatch(term -> beside.contains(FoldedText.of(language, term.surface())));
  }

  private boolean namesRole(Interpretation question) {
    Language language = question.asked().language();
    String text = FoldedText.of(language, question.asked().text());
    return corpus.roles().roles().stream().anyMatch(role -> names(text, role, language));
  }

  /** That it is told of others than the one role asked about; else nothing. */
  private String lead(Interpretation question, List<Passage> telling) {
    Language language = question.language();
    return question.roles().size() != 1 || KindVerdicts.isOfAsked(question, telling.getFirst())
        ? ""
        : wording.notOfRoleAlone(language, question.roles().getFirst());
  }

  /**
   * What is told of a role that neither the question nor the passages name stands below its name.
   */
  private Answer told(Interpretation question, String lead, List<Passage> passages) {
    Language language = question.language();
    if (passages.stream().noneMatch(passage -> isUnnamed(question, passage))) {
      return composition.grounded(question, lead, passages);
    }
    List<Section> sections =
        passages.stream()
            .map(Passage::role)
            .distinct()
            .map(role -> section(language, role, passages))
            .toList();
    String frame = lead.isEmpty() ? wording.text(language, "lead.undecided") : lead;
    return new Answer.Grounded(language, frame, Optional.empty(), sections);
  }

  private Section section(Language language, Optional<String> about, List<Passage> passages) {
    List<Passage> own = passages.stream().filter(it -> it.role().equals(about)).toList();
    return about
        .flatMap(corpus.roles()::role)
        .map(role -> wording.section(language, role, own))
        .orElseGet(() -> new Section("", wording.points(language, own)));
  }

  private boolean isUnnamed(Interpretation question, Passage passage) {
    PassageText text = passage.in(question.language());
    String told = FoldedText.of(text.language(), text.text());
    return passage
        .role()
        .filter(role -> !question.roles().equals(List.of(role)))
        .flatMap(corpus.roles()::role)
        .filter(role -> !names(told, role, text.language()))
        .isPresent();
  }

  private static boolean names(String folded, Role role, Language language) {
    Role.Forms forms = role.in(language);
    return Stream.concat(Stream.of(forms.name(), forms.shortName()), forms.names().stream())
        .anyMatch(name -> folded.contains(FoldedText.of(language, name).stripTrailing()));
  }
}
