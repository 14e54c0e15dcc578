package rollenkompass.understanding.smalltalk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import rollenkompass.language.Language;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;
import rollenkompass.understanding.Reaction;
import rollenkompass.understanding.reading.ClauseWords;

/**
 * Knows the messages that react to an answer or wish for its form: "mehr", "quelle?", "shorter
 * please", "what is an SMM, in one sentence".
 */
public final class Reactions {
  private static final Pattern CLAUSE_END = Pattern.compile("(?<=[,;:.!?…])\\s+|\\n+|\\s+[-–]\\s+");
  private static final Pattern LAST_MARK = Pattern.compile("[,;:.!…\\s]+$");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A wish for a form has at most so many words: "in one or two short sentences please". */
  private static final int LONGEST_WISH = 6;

  private static final Set<Reaction.Wish> AT_THE_EDGE =
      EnumSet.of(
          Reaction.Wish.LISTED,
          Reaction.Wish.BRIEF,
          Reaction.Wish.SHORTEST,
          Reaction.Wish.NUMBER,
          Reaction.Wish.TABLE);

  private static final Set<Reaction.Wish> OF_AGE =
      EnumSet.of(Reaction.Wish.OLD, Reaction.Wish.NEWER);

  private static final Set<Reaction.Wish> CLAIMING =
      EnumSet.of(Reaction.Wish.DOUBT, Reaction.Wish.VERDICT);

  private static final int LONGEST_MESSAGE = 40;
  private static final int FEW = 6;

  private final ReactionPhrases phrases;

  public Reactions(WordKeys wordKeys, Analysis analysis) {
    this.phrases = new ReactionPhrases(wordKeys, analysis);
  }

  /**
   * The reaction that a message is or holds; empty where it says something else.
   *
   * @param asks whether a part of a message asks for something itself
   */
  public Optional<Reaction> in(String text, Predicate<String> asks) {
    Set<Reaction.Wish> wishes = phrases.wishes(text);
    return wishes.isEmpty()
        ? Optional.empty()
        : in(text, wishes, asks)
            .filter(found -> !OF_AGE.contains(found.wish()) || !phrases.holdAge(text));
  }

  private Optional<Reaction> in(String text, Set<Reaction.Wish> wishes, Predicate<String> asks) {
    Optional<Reaction> all = whole(text, "");
    if (all.isPresent() || SPACE.split(text, LONGEST_MESSAGE + 1).length > LONGEST_MESSAGE) {
      return all;
    }
    Optional<Reaction> clause = inClauses(text, asks);
    return clause.isPresent() || Collections.disjoint(wishes, AT_THE_EDGE)
        ? clause
        : atTheEdge(text);
  }

  /**
   * What one of several clauses wishes: where another asks, only what goes with that; where much
   * else is said, only a form. A doubt goes with what is said against an answer.
   */
  private Optional<Reaction> inClauses(String text, Predicate<String> asks) {
    List<String> others = new ArrayList<>();
    List<Reaction> wishes = new ArrayList<>();
    for (String clause : CLAUSE_END.split(text, -1)) {
      phrases
          .whole(clause)
          .filter(ReactionPhrases.Found::isClearInPassing)
          .map(found -> found.beside(""))
          .ifPresentOrElse(wishes::add, () -> others.add(clause));
    }
    if (wishes.isEmpty()) {
      return Optional.empty();
    }
    String rest = String.join(" ", others);
    boolean inPassing = SPACE.split(rest.strip(), FEW + 1).length <= FEW;
    if (!rest.contains("?") && !asks.test(rest)) {
      Optional<Reaction> alone =
          wishes.stream()
              .filter(wish -> wish.wish() != Reaction.Wish.DOUBT || rest.isBlank())
              .filter(wish -> inPassing || wish.wish().isOfForm())
              .findFirst();
      if (alone.isPresent()) {
        return alone;
      }
    }
    return wishes.stream()
        .filter(reaction -> reaction.wish().goesWithQuestion())
        .findFirst()
        .map(reaction -> new Reaction(reaction.wish(), reaction.language(), asked(reaction, rest)));
  }

  /** What is said against an answer wants to hear whether it is so. */
  private static String asked(Reaction reaction, String rest) {
    boolean claims = CLAIMING.contains(reaction.wish()) && !rest.contains("?");
    return claims
        ? String.join(
                " ",
                SPACE
                    .splitAsStream(LAST_MARK.matcher(rest.strip()).replaceFirst(""))
                    .dropWhile(Reactions::opens)
                    .toList())
            + "?"
        : rest;
  }

  /** Whether a word only goes against what was said: "no", "but". */
  private static boolean opens(String word) {
    String bare = LAST_MARK.matcher(word).replaceFirst("");
    return Arrays.stream(Language.values())
        .map(ClauseWords::in)
        .anyMatch(words -> words.isJoining(bare) || words.isDenial(bare));
  }

  /** A wish for a form with which a question begins or ends: "was macht ein SMM in einem Satz?" */
  private Optional<Reaction> atTheEdge(String text) {
    List<String> words = Arrays.asList(SPACE.split(text.strip()));
    for (int count = 2; count <= LONGEST_WISH && count < words.size(); count++) {
      int end = words.size() - count;
      Optional<Reaction> last = ofForm(words.subList(end, words.size()), words.subList(0, end));
      if (last.isPresent()) {
        return last;
      }
      Optional<Reaction> first =
          ofForm(words.subList(0, count), words.subList(count, words.size()));
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }

  private Optional<Reaction> ofForm(List<String> wish, List<String> rest) {
    return whole(String.join(" ", wish), String.join(" ", rest))
        .filter(reaction -> AT_THE_EDGE.contains(reaction.wish()));
  }

  private Optional<Reaction> whole(String text, String question) {
    return phrases.whole(text).map(found -> found.beside(question));
  }
}
