package rollenkompass.answering.role;

import java.util.List;
import java.util.Optional;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Language;
import rollenkompass.language.WordList;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Tells which role something is more of, where of one it is said to be asked for a little. */
final class Degrees {
  private Degrees() {}

  /**
   * The role that a question for more or less of something is answered by; empty where it asks for
   * no such thing, or where the passages do not decide.
   *
   * @param passages what is said of the roles on that
   */
  static Optional<Role> decided(Interpretation question, Roles roles, List<Passage> passages) {
    if (question.kind() != QuestionKind.WHO || !question.manners().weighs()) {
      return Optional.empty();
    }
    List<Role> spoken = roles.roles().stream().filter(it -> isTold(it, passages)).toList();
    Optional<Role> little = ofLittle(spoken, passages, question.language());
    boolean less = asksForLess(question);
    return little.flatMap(
        role -> spoken.stream().filter(it -> it.equals(role) == less).findFirst());
  }

  /** The only one of two roles that is said to need little of something. */
  static Optional<Role> ofLittle(List<Role> two, List<Passage> passages, Language language) {
    List<Role> little = two.stream().filter(it -> isLittle(it, passages, language)).toList();
    return two.size() == 2 && little.size() == 1
        ? Optional.of(little.getFirst())
        : Optional.empty();
  }

  /** Whether it is less of something that a question which weighs asks for. */
  static boolean asksForLess(Interpretation question) {
    Language language = question.asked().language();
    return WordList.lessening(language).isSaidIn(language, question.asked().text());
  }

  private static boolean isTold(Role role, List<Passage> passages) {
    return passages.stream().anyMatch(passage -> passage.isAbout(role.id()));
  }

  private static boolean isLittle(Role role, List<Passage> passages, Language language) {
    return passages.stream()
        .filter(passage -> passage.isAbout(role.id()))
        .anyMatch(passage -> isModest(passage, language));
  }

  /** Whether a passage says that something is asked for in a small degree. */
  static boolean isModest(Passage passage, Language language) {
    PassageText text = passage.in(language);
    return WordList.modest(text.language()).isSaidIn(text.language(), text.text());
  }
}
