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

  SoughtKinds(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.wording = wording;
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
          : told(question, lead(question, telling), telling, answer);
    }
    List<Passage> near = found(question, kind, kind::isNear);
    String silent = wording.text(question.language(), "lead.silent." + kind.name());
    return near.isEmpty() ? answer : told(question, silent, near, answer);
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
    return corpus.roles().roles().stream()
        .map(role -> role.in(language))
        .flatMap(
            role -> Stream.concat(Stream.of(role.name(), role.shortName()), role.names().stream()))
        .anyMatch(name -> text.contains(AnyPhrase.folded(language, name)));
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

  private Answer told(Interpretation question, String lead, List<Passage> passages, Answer answer) {
    Language language = question.language();
    Stream<Passage> others = passages.stream().skip(1);
    List<Section> sections =
        passages.size() == 1
            ? List.of()
            : List.of(
                new Section("", others.map(passage -> wording.point(language, passage)).toList()));
    return new Answer.Grounded(
        language,
        lead,
        Optional.of(wording.point(language, passages.getFirst())),
        sections,
        answer.suggestions());
  }
}
