package rollenkompass.answering.judging;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Sentences;
import rollenkompass.language.ClaimWords;
import rollenkompass.language.Language;
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
public final class Claims {
  private static final Pattern CONTRACTED =
      Pattern.compile(".*n['’]t|(is|are|do|does|ca|wo|was)nt");

  /** What asks for a degree: the word behind it claims none. */
  private static final Set<String> DEGREE = Set.of("how", "wie");

  private final Analysis analysis;
  private final Map<Language, Map<String, Set<String>>> claims = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, Set<String>>> demands = new EnumMap<>(Language.class);

  public Claims(Analysis analysis) {
    this.analysis = analysis;
    for (Language language : Language.values()) {
      claims.put(language, keyed(language, ClaimWords.claiming(language)));
      demands.put(language, keyed(language, ClaimWords.demanding(language)));
    }
  }

  /** By each word that claims, the keys of what says as much. */
  private Map<String, Set<String>> keyed(Language language, ClaimWords words) {
    Map<String, Set<String>> keyed = new HashMap<>();
    words
        .all()
        .forEach((word, saying) ->
            keyed.put(
                word,
                saying.stream()
                    .map(own -> analysis.key(language, own))
                    .collect(Collectors.toSet())));
    return keyed;
  }

  /** Whether a word of {@code question} claims something that {@code text} does not say. */
  public boolean exceed(Interpretation question, PassageText text) {
    Set<String> said = keys(text.language(), text.text());
    List<String> words = words(question).toList();
    return IntStream.range(0, words.size())
        .filter(i -> i == 0 || !DEGREE.contains(words.get(i - 1)))
        .mapToObj(words::get)
        .anyMatch(word ->
            word.chars().anyMatch(Character::isDigit)
                ? !said.contains(analysis.key(question.language(), word))
                : isUnsaid(claims.get(question.language()), word, said));
  }

  /** Whether {@code question} asks if something must be so, and {@code text} does not say it. */
  boolean demand(Interpretation question, PassageText text) {
    Set<String> said = keys(text.language(), text.text());
    return words(question).anyMatch(word -> isUnsaid(demands.get(question.language()), word, said));
  }

  /** Whether {@code text} names some of many. */
  boolean exemplifies(PassageText text) {
    return WordList.exemplifying(text.language()).isSaidIn(text.language(), text.text());
  }

  private static boolean isUnsaid(Map<String, Set<String>> claims, String word, Set<String> said) {
    return claims.containsKey(word) && Collections.disjoint(said, claims.get(word));
  }

  /**
   * Whether {@code text} says only that what is asked may be so, and the question asks whether it
   * is.
   */
  boolean hedges(PassageText text, Interpretation question) {
    WordList hedging = WordList.hedging(question.language());
    if (words(question).anyMatch(hedging::contains)) {
      return false;
    }
    Set<String> asked =
        question.focus().stream()
            .flatMap(term -> keys(question.language(), term.surface()).stream())
            .collect(Collectors.toSet());
    List<String> telling =
        Sentences.in(text.text()).stream()
            .map(sentence -> sentence.in(text.text()))
            .filter(sentence -> !Collections.disjoint(keys(text.language(), sentence), asked))
            .toList();
    List<String> sentences = telling.isEmpty() ? List.of(text.text()) : telling;
    return sentences.stream()
        .allMatch(sentence ->
            Tokenizer.folded(text.language(), sentence).stream().anyMatch(hedging::contains));
  }

  /** Whether {@code text} says all that {@code question} asks after in the same words. */
  boolean areSaidBy(PassageText text, Interpretation question) {
    Set<String> said = keys(text.language(), text.text());
    List<String> asked =
        Stream.concat(question.topicTerms().stream(), question.focus().stream())
            .map(Term::surface)
            .flatMap(words -> keys(question.language(), words).stream())
            .toList();
    return !asked.isEmpty() && said.containsAll(asked) && !denies(question) && !turns(question);
  }

  /** Whether a question has a negation: "without", "nicht", "doesn't". */
  boolean denies(Interpretation question) {
    WordList negating = WordList.negating(question.language());
    return words(question).anyMatch(negating::contains) || isContracted(question);
  }

  /** Whether a question has a word that may turn it round without a negation: "ignore", "egal". */
  boolean turns(Interpretation question) {
    return words(question).anyMatch(WordList.turning(question.language())::contains);
  }

  /** Whether it asks for more of one thing than of another. */
  boolean compares(Interpretation question) {
    return question.manners().weighs()
        && words(question).anyMatch(WordList.comparing(question.language())::contains);
  }

  private static boolean isContracted(Interpretation question) {
    return words(question).anyMatch(word -> CONTRACTED.matcher(word).matches());
  }

  private static Stream<String> words(Interpretation question) {
    return Stream.of(question.asked().text(), question.asked().before())
        .flatMap(text -> Tokenizer.folded(question.language(), text).stream());
  }

  private Set<String> keys(Language language, String text) {
    return Tokenizer.tokens(text).stream()
        .map(Token::surface)
        .map(word -> analysis.key(language, word))
        .collect(Collectors.toSet());
  }
}
