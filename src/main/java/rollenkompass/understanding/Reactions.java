package rollenkompass.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;
import rollenkompass.understanding.reading.PhraseFile;
import rollenkompass.understanding.reading.ShortForms;

/**
 * Knows the messages that react to an answer or wish for its form: "mehr", "quelle?", "shorter
 * please", "what is an SMM, in one sentence".
 */
final class Reactions {
  /** The name of phrases that may stand beside any reaction and mean none. */
  private static final String FILLER = "filler";

  private static final Pattern CLAUSE_END = Pattern.compile("(?<=[,;:.!?…])\\s+|\\n+|\\s+[-–]\\s+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A wish for a form has at most so many words: "in one or two short sentences please". */
  private static final int LONGEST_WISH = 6;

  private static final Set<Reaction.Wish> AT_THE_EDGE =
      EnumSet.of(Reaction.Wish.SHORTEST, Reaction.Wish.TABLE);

  private static final Set<Reaction.Wish> REMARKS =
      EnumSet.of(Reaction.Wish.COMPLAINT, Reaction.Wish.HIGH, Reaction.Wish.LOW);

  private static final int LONGEST_MESSAGE = 40;
  private static final int SHORTEST_QUESTION = 2;
  private static final int FEW = 6;

  private final Phrases<Said> phrases;
  private final Analysis analysis;

  Reactions(WordKeys wordKeys, Analysis analysis) {
    this.phrases = new Phrases<>(wordKeys);
    this.analysis = analysis;
    for (Language language : Language.values()) {
      ShortForms shortForms = ShortForms.in(language);
      PhraseFile.read(
          Reactions.class,
          "reactions." + language.code() + ".txt",
          (name, phrase) ->
              shortForms
                  .of(phrase)
                  .forEach(said -> phrases.add(language, said, new Said(language, wish(name)))));
    }
  }

  private static Optional<Reaction.Wish> wish(String name) {
    return name.equals(FILLER)
        ? Optional.empty()
        : Optional.of(Reaction.Wish.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  /**
   * The reaction that a message is or holds; empty where it says something else.
   *
   * @param asks whether a part of a message asks for something itself
   */
  Optional<Reaction> in(String text, Predicate<String> asks) {
    Set<Reaction.Wish> wishes = wishes(text);
    if (wishes.isEmpty()) {
      return Optional.empty();
    }
    Optional<Reaction> all = whole(text, "");
    if (all.isPresent() || SPACE.split(text, LONGEST_MESSAGE + 1).length > LONGEST_MESSAGE) {
      return all;
    }
    Optional<Reaction> clause = inClauses(text, asks);
    return clause.isPresent() || Collections.disjoint(wishes, AT_THE_EDGE)
        ? clause
        : atTheEdge(text);
  }

  /** What some phrase in a text wishes, whatever else it says. */
  private Set<Reaction.Wish> wishes(String text) {
    return phrases.matches(analysis.keys(Tokenizer.tokens(text))).stream()
        .flatMap(match -> match.meaning().wish().stream())
        .collect(Collectors.toSet());
  }

  /**
   * What one of several clauses wishes: where another asks, only what goes with that; where much
   * else is said, only a form.
   */
  private Optional<Reaction> inClauses(String text, Predicate<String> asks) {
    List<String> others = new ArrayList<>();
    List<Reaction> wishes = new ArrayList<>();
    for (String clause : CLAUSE_END.split(text, -1)) {
      whole(clause, "")
          .filter(reaction -> reaction.wish().isClearInPassing())
          .ifPresentOrElse(wishes::add, () -> others.add(clause));
    }
    if (wishes.isEmpty()) {
      return Optional.empty();
    }
    String rest = String.join(" ", others);
    if (!rest.contains("?") && !asks.test(rest)) {
      boolean inPassing = SPACE.split(rest.strip(), FEW + 1).length <= FEW;
      return wishes.stream().filter(wish -> inPassing || wish.wish().isOfForm()).findFirst();
    }
    return wishes.stream()
        .filter(
            reaction -> reaction.wish().isOfForm() || reaction.wish() == Reaction.Wish.COMPLAINT)
        .findFirst()
        .map(reaction -> new Reaction(reaction.wish(), reaction.language(), rest));
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

  /**
   * The reaction that a text is, word for word. Of several, a complaint counts least; else the one
   * said in more words, then the first. A number alone says nothing else.
   */
  private Optional<Reaction> whole(String text, String question) {
    List<Token> tokens = Tokenizer.tokens(text);
    BitSet said = new BitSet();
    List<Phrases.Match<Said>> wishes = new ArrayList<>();
    for (Phrases.Match<Said> match : phrases.matches(analysis.keys(tokens))) {
      said.set(match.start(), match.end());
      if (match.meaning().wish().isPresent() && !goesOn(match, tokens.size())) {
        wishes.add(match);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (Character.isDigit(tokens.get(i).surface().charAt(0))) {
        said.set(i);
      }
    }
    if (said.cardinality() < tokens.size()) {
      return Optional.empty();
    }
    Map<Reaction.Wish, EnumSet<Language>> languages = new HashMap<>();
    Phrases.Match<Said> best = null;
    for (Phrases.Match<Said> match : wishes) {
      languages
          .computeIfAbsent(
              match.meaning().wish().orElseThrow(), _ -> EnumSet.noneOf(Language.class))
          .add(match.meaning().language());
      if (best == null || isClearer(match, best)) {
        best = match;
      }
    }
    return Optional.ofNullable(best)
        .map(match -> match.meaning().wish().orElseThrow())
        .map(wish -> new Reaction(wish, only(languages.get(wish)), question));
  }

  /** "what" asks what was meant, "what can they do" does not. */
  private static boolean goesOn(Phrases.Match<Said> match, int words) {
    return match.meaning().wish().equals(Optional.of(Reaction.Wish.PLAINER))
        && match.words() == 1
        && match.end() < words
        && words > SHORTEST_QUESTION;
  }

  /** A complaint, or a sigh at a sum, that says beside it what is wanted wants that. */
  private static boolean isClearer(Phrases.Match<Said> match, Phrases.Match<Said> than) {
    boolean apart = match.start() >= than.end() || match.end() <= than.start();
    boolean oneRemarks = isRemark(match) != isRemark(than);
    if (apart && oneRemarks) {
      return isRemark(than);
    }
    return match.words() > than.words();
  }

  private static boolean isRemark(Phrases.Match<Said> match) {
    return match.meaning().wish().filter(REMARKS::contains).isPresent();
  }

  private static Optional<Language> only(Set<Language> languages) {
    return languages.size() == 1 ? languages.stream().findFirst() : Optional.empty();
  }

  private record Said(Language language, Optional<Reaction.Wish> wish) {}
}
