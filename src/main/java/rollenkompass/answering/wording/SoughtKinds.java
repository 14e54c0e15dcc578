package rollenkompass.answering.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Section;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Role;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/**
 * Answers the question for a kind of thing of which passages on any topic may tell, in words of
 * their own: by those that tell it, or below a word on that by those nearest to it.
 */
final class SoughtKinds {
  private static final int MOST = 2;

  private final Corpus corpus;
  private final Wording wording;
  private final Composition composition;

  SoughtKinds(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.wording = wording;
    this.composition = new Composition(wording);
  }

  /** What is found of it; else the answer as it is. */
  Answer framed(Interpretation question, AskedKind kind, Answer answer) {
    boolean talk = answer instanceof Answer.SmallTalk;
    if (talk || (kind.isOfOthers() && namesRole(question))) {
      return answer;
    }
    List<Passage> telling = found(question, kind, kind::isToldBy);
    if (!telling.isEmpty()) {
      return answer.framing().decides() && telling.containsAll(answer.passages())
          ? answer
          : told(question, lead(question, telling), telling);
    }
    List<Passage> near = found(question, kind, kind::isNear);
    String silent = wording.text(question.language(), "lead.silent." + kind.name());
    return near.isEmpty() ? answer : told(question, silent, near);
  }

  /** Those of the roles asked about or of none before those of others. */
  private List<Passage> found(
      Interpretation question, AskedKind kind, Predicate<PassageText> telling) {
    boolean named = namesTopic(question, kind);
    List<Passage> all =
        corpus.passages().stream()
            .filter(passage -> telling.test(passage.in(question.language())))
            .filter(passage -> !named || question.topics().stream().anyMatch(passage::belongsTo))
            .toList();
    List<Passage> own = all.stream().filter(passage -> isOfAsked(question, passage)).toList();
    return (own.isEmpty() ? all : own).stream().limit(MOST).toList();
  }

  private static boolean isOfAsked(Interpretation question, Passage passage) {
    return passage.role().isEmpty()
        || question.roles().isEmpty()
        || question.roles().contains(passage.role().get());
  }

  /** Whether its own words name a topic, beside those that ask for the kind of thing. */
  private static boolean namesTopic(Interpretation question, AskedKind kind) {
    Language language = question.asked().language();
    String beside = kind.beside(language, question.asked().text());
    return question.topicTerms().stream()
        .anyMatch(term -> beside.contains(AnyPhrase.folded(language, term.surface())));
  }

  private boolean namesRole(Interpretation question) {
    Language language = question.asked().language();
    String text = AnyPhrase.folded(language, question.asked().text());
    return corpus.roles().roles().stream().anyMatch(role -> names(text, role, language));
  }

  /** That it is told of others than the one role asked about; else nothing. */
  private String lead(Interpretation question, List<Passage> telling) {
    Language language = question.language();
    return question.roles().size() != 1 || isOfAsked(question, telling.getFirst())
        ? ""
        : corpus.roles().role(question.roles().getFirst()).stream()
            .map(role -> role.in(language).accusative())
            .map(role -> wording.text(language, "lead.same.silent", role))
            .findFirst()
            .orElse("");
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
    String told = AnyPhrase.folded(text.language(), text.text());
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
        .anyMatch(name -> folded.contains(AnyPhrase.folded(language, name).stripTrailing()));
  }
}
