package rollenkompass.understanding.smalltalk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;
import rollenkompass.understanding.Reaction;
import rollenkompass.understanding.reading.PhraseFile;
import rollenkompass.understanding.reading.ShortForms;

/** The turns of phrase with which people react to an answer, and what may stand beside them. */
final class ReactionPhrases {
  /** The name of phrases that may stand beside any reaction and mean none. */
  private static final String FILLER = "filler";

  private static final Set<Reaction.Wish> REMARKS =
      EnumSet.of(Reaction.Wish.COMPLAINT, Reaction.Wish.HIGH, Reaction.Wish.LOW);

  private static final int SHORTEST_QUESTION = 2;

  private final Phrases<Said> phrases;
  private final Analysis analysis;
  private final ToldThings things;

  ReactionPhrases(WordKeys wordKeys, Analysis analysis) {
    this.phrases = new Phrases<>(wordKeys);
    this.analysis = analysis;
    this.things = new ToldThings(wordKeys, analysis);
    for (Language language : Language.values()) {
      ShortForms shortForms = ShortForms.in(language);
      PhraseFile.read(
          ReactionPhrases.class,
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

  /** What some phrase in a text wishes, whatever else it says. */
  Set<Reaction.Wish> wishes(String text) {
    List<Token> words = Tokenizer.tokens(text);
    Set<Reaction.Wish> wishes = wishes(analysis.keys(words));
    things.inPlain(words).ifPresent(plain -> wishes.addAll(wishes(plain)));
    return wishes;
  }

  private Set<Reaction.Wish> wishes(List<Set<String>> words) {
    return phrases.matches(words).stream()
        .flatMap(match -> match.meaning().wish().stream())
        .collect(Collectors.toSet());
  }

  /**
   * The reaction that a text is, word for word. Of several, a complaint counts least; else the one
   * said in more words, then the first. A number alone says nothing else.
   */
  Optional<Found> whole(String text) {
    List<Token> words = Tokenizer.tokens(text);
    BitSet numbers = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      numbers.set(i, ToldThings.isNumber(words.get(i)));
    }
    return whole(analysis.keys(words), numbers, false)
        .or(() ->
            things
                .inPlain(words)
                .flatMap(plain -> whole(plain, new BitSet(), true))
                .filter(found -> found.wish().isAboutThings()));
  }

  /** Whether somebody may tell his age in a text: then it is that which is old. */
  boolean holdAge(String text) {
    return things.holdAge(Tokenizer.tokens(text));
  }

  /** "A lot" of "thanks a lot" wishes nothing. */
  private static boolean isFillerAround(Phrases.Match<Said> filler, Phrases.Match<Said> wish) {
    return filler.meaning().wish().isEmpty()
        && filler.words() > wish.words()
        && filler.holds(wish.start(), wish.end());
  }

  /**
   * @param plain whether words were left out, so that phrases with a gap would hold too much
   */
  private Optional<Found> whole(List<Set<String>> words, BitSet meaningless, boolean plain) {
    BitSet said = (BitSet) meaningless.clone();
    List<Phrases.Match<Said>> wishes = new ArrayList<>();
    List<Phrases.Match<Said>> found = phrases.matches(words);
    for (Phrases.Match<Said> match : found) {
      if (plain && match.end() - match.start() > match.words()) {
        continue;
      }
      said.set(match.start(), match.end());
      if (match.meaning().wish().isPresent()
          && !goesOn(match, words.size())
          && found.stream().noneMatch(other -> isFillerAround(other, match))) {
        wishes.add(match);
      }
    }
    if (said.cardinality() < words.size()) {
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
        .map(match -> {
          Reaction.Wish wish = match.meaning().wish().orElseThrow();
          return new Found(wish, only(languages.get(wish)), match.words());
        });
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

  /** A complaint, a sigh, or a "huh" in front of what is asked. */
  private static boolean isRemark(Phrases.Match<Said> match) {
    return match.meaning().wish().filter(REMARKS::contains).isPresent()
        || (match.words() == 1
            && match.meaning().wish().equals(Optional.of(Reaction.Wish.PLAINER)));
  }

  private static Optional<Language> only(Set<Language> languages) {
    return languages.size() == 1 ? languages.stream().findFirst() : Optional.empty();
  }

  private record Said(Language language, Optional<Reaction.Wish> wish) {}

  /**
   * A reaction found in a text.
   *
   * @param language the language it is in; empty where its words are of both
   * @param words how many words its phrase has
   */
  record Found(Reaction.Wish wish, Optional<Language> language, int words) {
    /** From so many words on, disbelief is no mere interjection. */
    private static final int IN_SO_MANY_WORDS = 2;

    private static final Set<Reaction.Wish> IN_MANY_WORDS =
        EnumSet.of(Reaction.Wish.VERDICT, Reaction.Wish.HIGH);

    /** Whether it is meant as such even where more is said. */
    boolean isClearInPassing() {
      return wish.isClearInPassing()
          || (wish == Reaction.Wish.DOUBT && words >= IN_SO_MANY_WORDS)
          || (IN_MANY_WORDS.contains(wish) && words > IN_SO_MANY_WORDS);
    }

    /** The same as the reaction of a message that asks {@code question} beside it. */
    Reaction beside(String question) {
      return new Reaction(wish, language, question);
    }
  }
}
