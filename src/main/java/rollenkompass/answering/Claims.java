package rollenkompass.answering;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/**
 * Tells whether a question claims more than a passage can confirm: how much, how often, how good,
 * or a number.
 */
final class Claims {
  private static final Pattern CONTRACTED =
      Pattern.compile(".*n['’]t|(is|are|do|does|ca|wo|was)nt");

  private final Analysis analysis;
  private final Map<Language, Set<String>> claiming = new EnumMap<>(Language.class);

  Claims(Analysis analysis) {
    this.analysis = analysis;
    for (Language language : Language.values()) {
      claiming.put(
          language,
          WordList.claiming(language).words().stream()
              .map(word -> analysis.key(language, word))
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  /** Whether a word of {@code question} claims something that {@code text} does not say. */
  boolean exceed(Interpretation question, PassageText text) {
    Set<String> claims = new HashSet<>();
    for (String asked : List.of(question.asked().text(), question.asked().before())) {
      keys(question.language(), asked).stream()
          .filter(key -> isClaim(question.language(), key))
          .forEach(claims::add);
    }
    return !claims.isEmpty() && !keys(text.language(), text.text()).containsAll(claims);
  }

  /** Whether {@code text} says all that {@code question} asks after in the same words. */
  boolean areSaidBy(PassageText text, Interpretation question) {
    Set<String> said = keys(text.language(), text.text());
    List<String> asked =
        Stream.concat(question.topicTerms().stream(), question.focus().stream())
            .map(Term::surface)
            .flatMap(words -> keys(question.language(), words).stream())
            .toList();
    return !asked.isEmpty()
        && said.containsAll(asked)
        && !denies(question)
        && !isContracted(question);
  }

  /** Whether a question has a word that turns it round: "without", "nicht". */
  boolean denies(Interpretation question) {
    WordList negating = WordList.negating(question.language());
    return words(question).anyMatch(negating::contains);
  }

  private static boolean isContracted(Interpretation question) {
    return words(question).anyMatch(word -> CONTRACTED.matcher(word).matches());
  }

  private static Stream<String> words(Interpretation question) {
    return Stream.of(question.asked().text(), question.asked().before())
        .flatMap(text -> Tokenizer.tokens(text).stream())
        .map(token -> Spelling.fold(question.language(), token.surface()));
  }

  private boolean isClaim(Language language, String key) {
    return claiming.get(language).contains(key) || key.chars().anyMatch(Character::isDigit);
  }

  private Set<String> keys(Language language, String text) {
    return Tokenizer.tokens(text).stream()
        .map(Token::surface)
        .map(word -> analysis.key(language, word))
        .collect(Collectors.toSet());
  }
}
