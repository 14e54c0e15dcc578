package rollenkompass.answering.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.evidence.Contrast;
import rollenkompass.answering.wording.Composition;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Topic;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/** Answers who thinks that all roles are the same with what tells them apart. */
public final class SameRoles {
  private static final int MOST = 2;

  private final Wording wording;
  private final Composition composition;
  private final Contrast contrast;

  public SameRoles(Wording wording, Composition composition, Contrast contrast) {
    this.wording = wording;
    this.composition = composition;
    this.contrast = contrast;
  }

  /**
   * A no above what tells the roles apart; empty where it is not asked whether they are the same.
   *
   * @param answer what else would be told: where it is as short and as general, that
   */
  Optional<Answer> answer(Interpretation question, Answer answer) {
    if (!equates(question)) {
      return Optional.empty();
    }
    List<Passage> told = answer.passages();
    boolean general =
        told.size() <= MOST && told.stream().allMatch(passage -> passage.role().isEmpty());
    List<Passage> passages = general && !told.isEmpty() ? told : contrast.find().stream().toList();
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            composition
                .grounded(question, "", passages)
                .below(Framing.NO, wording.text(question.language(), "lead.differ")));
  }

  /** Whether it asks of all roles, and of nothing of theirs, if they are one and the same. */
  private boolean equates(Interpretation question) {
    WordList equating = WordList.equating(question.asked().language());
    Set<String> naming =
        question.topicTerms().stream().map(Term::surface).collect(Collectors.toSet());
    boolean ofAll =
        question.roles().isEmpty()
            ? !question.topics().isEmpty()
            : question.roles().size() == wording.roles().roles().size();
    return ofAll
        && !question.asksOpenly()
        && question.topics().stream()
            .allMatch(id -> wording.roles().topic(id).filter(Topic::general).isPresent())
        && saysSo(question, equating)
        && question.focus().stream()
            .map(Term::surface)
            .allMatch(
                it -> naming.contains(it) || equating.isSaidIn(question.asked().language(), it));
  }

  /** Whether it says that without a word for what is the same: "the same people". */
  private static boolean saysSo(Interpretation question, WordList equating) {
    Language language = question.asked().language();
    List<Token> tokens = Tokenizer.tokens(question.asked().text());
    return IntStream.range(0, tokens.size())
        .filter(i -> equating.contains(Spelling.fold(language, tokens.get(i).surface())))
        .anyMatch(i ->
            i + 1 == tokens.size()
                || tokens.get(i).clause() != tokens.get(i + 1).clause()
                || WordList.equated(language)
                    .contains(Spelling.fold(language, tokens.get(i + 1).surface())));
  }
}
