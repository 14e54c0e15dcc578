package rollenkompass.answering.judging;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/**
 * Tells whether a passage of a role names the field that another has its name from: "social media",
 * of an online marketing manager. Passages are not found by words of the roles' names.
 */
final class OthersFields {
  private final Roles roles;

  OthersFields(Roles roles) {
    this.roles = roles;
  }

  /** Whether {@code question} asks {@code role} for such a field alone, and the passage has it. */
  boolean isNamed(Interpretation question, String role, Passage passage) {
    String asked = words(question.focus().stream().map(Term::surface));
    return !question.focus().isEmpty()
        && roles.othersThan(role).stream()
            .flatMap(other -> roles.role(other).stream())
            .filter(other -> fields(other).contains(asked))
            .anyMatch(other -> isIn(passage, other, question.language()));
  }

  /** Whether {@code question} names the field of a role, and something else beside it. */
  boolean isNamedBeside(Interpretation question) {
    String asked = ' ' + words(question.focus().stream().map(Term::surface)) + ' ';
    return roles.roles().stream()
        .flatMap(role -> fields(role).stream())
        .map(field -> ' ' + field + ' ')
        .anyMatch(field -> asked.contains(field) && !asked.equals(field));
  }

  /** Whether its words begin as those of a field do, one behind the other. */
  private static boolean isIn(Passage passage, Role other, Language language) {
    String text = ' ' + words(Stream.of(passage.in(language).text()));
    return fields(other).stream()
        .map(field -> Pattern.quote(' ' + field).replace(" ", "\\E\\p{L}* \\Q"))
        .anyMatch(field -> Pattern.compile(field).matcher(text).find());
  }

  private static List<String> fields(Role role) {
    return Stream.of(Language.values())
        .flatMap(language -> role.in(language).fields().stream())
        .map(field -> words(Stream.of(field)))
        .toList();
  }

  private static String words(Stream<String> texts) {
    return texts
        .flatMap(text -> Tokenizer.tokens(text).stream())
        .map(Token::surface)
        .map(word -> Spelling.fold(Language.EN, word))
        .collect(Collectors.joining(" "));
  }
}
