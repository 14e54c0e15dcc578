package rollenkompass.understanding.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rollenkompass.language.KnownSpellings;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordKeys;
import rollenkompass.language.WordList;
import rollenkompass.language.WordMemory;
import rollenkompass.retrieval.Compounds;

/**
 * All words the program understands in some way, to tell a typo from a word of its own, and to find
 * the word that was meant.
 */
public final class Dictionary {
  private static final Pattern GENITIVE = Pattern.compile("['’´`]s$");
  private static final int SHORTEST_CORRECTED = 5;
  private static final int LONG = 9;
  // A message asks for the same word several times; more than its words are not kept for long.
  private static final int REMEMBERED = 500;
  private static final int SHORTEST_OTHER_START = 7;
  private static final double OTHER_START = 0.6;
  private static final double OTHER_LANGUAGE = 0.3;

  private final WordKeys wordKeys;
  private final Set<String> keys = new HashSet<>();
  private final Map<Language, WordList> function = new EnumMap<>(Language.class);
  private final Map<Language, Set<String>> everyday = new EnumMap<>(Language.class);
  private final Map<Language, Map<Integer, List<Word>>> byLength = new EnumMap<>(Language.class);
  private final Map<Language, Set<String>> words = new EnumMap<>(Language.class);
  private final Compounds compounds;
  private final KnownSpellings spellings;
  private final Map<Language, WordMemory<Optional<String>>> meant = new EnumMap<>(Language.class);

  /** A dictionary with the everyday words of both languages. */
  Dictionary(WordKeys wordKeys, Compounds compounds) {
    this.wordKeys = wordKeys;
    this.compounds = compounds;
    this.spellings = new KnownSpellings(wordKeys);
    for (Language language : Language.values()) {
      meant.put(language, WordMemory.startingAgainAt(REMEMBERED));
      words.put(language, new HashSet<>());
      byLength.put(language, new HashMap<>());
      Set<String> common = new HashSet<>(WordList.common(language).words());
      common.addAll(WordList.function(language).words());
      function.put(language, WordList.function(language));
      everyday.put(language, common);
      common.forEach(word -> addFolded(language, word));
    }
  }

  /** Adds the words of a text. */
  void add(Language language, String text) {
    Tokenizer.tokens(text)
        .forEach(token -> addFolded(language, Spelling.fold(language, token.surface())));
  }

  private void addFolded(Language language, String folded) {
    if (words.get(language).add(folded)) {
      keys.add(wordKeys.key(language, folded));
      byLength
          .get(language)
          .computeIfAbsent(folded.length(), _ -> new ArrayList<>())
          .add(new Word(folded, Spelling.letters(folded)));
    }
  }

  /** Whether a word carries no topic: a function word, small talk, a bare number. */
  boolean isEveryday(String word) {
    if (word.length() == 1 || word.chars().allMatch(Character::isDigit)) {
      return true;
    }
    for (Map.Entry<Language, Set<String>> words : everyday.entrySet()) {
      if (words.getValue().contains(Spelling.fold(words.getKey(), word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is in the dictionary in some form. */
  boolean knows(String word) {
    for (String key : wordKeys.keys(word)) {
      if (keys.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** The tokens with unknown words replaced: compounds by their parts, typos by what was meant. */
  List<Token> corrected(List<Token> tokens, Language language) {
    List<Token> corrected = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean name = language == Language.EN && isName(tokens, i);
      if (name || isEveryday(token.surface()) || knows(token.surface())) {
        corrected.add(token);
        continue;
      }
      Optional<String> owner = language == Language.EN ? owner(token.surface()) : Optional.empty();
      if (owner.isPresent()) {
        corrected.add(new Token(owner.get(), token.sentence(), token.clause()));
        continue;
      }
      List<String> parts = compounds.parts(Spelling.fold(Language.DE, token.surface()));
      if (!parts.isEmpty()) {
        parts.forEach(part -> corrected.add(new Token(part, token.sentence(), token.clause())));
        continue;
      }
      String meant =
          meant(token.surface(), language)
              .filter(word -> !isEveryday(word))
              .filter(word -> !isAnother(word, token.surface(), language))
              .orElse(token.surface());
      corrected.add(new Token(meant, token.sentence(), token.clause()));
    }
    return corrected;
  }

  /** The known word of which an English one is the genitive: "the director's day". */
  private Optional<String> owner(String word) {
    Matcher genitive = GENITIVE.matcher(word);
    return genitive.find()
        ? Optional.of(word.substring(0, genitive.start())).filter(this::knows)
        : Optional.empty();
  }

  /** Whether {@code written} is spelled right and no other form of {@code word}. */
  private boolean isAnother(String word, String written, Language language) {
    return !Spelling.differInEndingAlone(word, Spelling.fold(language, written))
        && spellings.have(language, written);
  }

  /** Whether English writes a short word as it writes names: "Leeds" is no typo of "leads". */
  private static boolean isName(List<Token> tokens, int position) {
    String word = tokens.get(position).surface();
    return position > 0
        && tokens.get(position - 1).sentence() == tokens.get(position).sentence()
        && Character.isLowerCase(tokens.get(position - 1).surface().charAt(0))
        && word.length() < SHORTEST_OTHER_START
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isLowerCase);
  }

  /** Whether a word that is not known is most likely an everyday word with a typo. */
  boolean isEverydayTypo(String word) {
    if (Stream.of(Language.values()).anyMatch(language -> spellings.have(language, word))) {
      return false;
    }
    if (word.length() == SHORTEST_CORRECTED - 1) {
      return everyday.keySet().stream().anyMatch(language -> lacksOneLetter(word, language));
    }
    return meant(word, Language.DE).filter(this::isEveryday).isPresent();
  }

  /** Short words are no typos of topical words, but {@code wiso} is one of {@code wieso}. */
  private boolean lacksOneLetter(String word, Language language) {
    String folded = Spelling.fold(language, word);
    return byLength.get(language).getOrDefault(folded.length() + 1, List.of()).stream()
        .map(Word::folded)
        .filter(everyday.get(language)::contains)
        .filter(known -> known.charAt(0) == folded.charAt(0))
        .anyMatch(known -> Spelling.distance(folded, known, 1) == 1);
  }

  /** Whether a word holds a sentence together and says nothing itself. */
  boolean isFunctionWord(String word) {
    for (Map.Entry<Language, WordList> words : function.entrySet()) {
      if (words.getValue().contains(Spelling.fold(words.getKey(), word))) {
        return true;
      }
    }
    return false;
  }

  /** The known word that {@code word} is most likely a typo of; its own language goes first. */
  Optional<String> meant(String word, Language language) {
    return meant.get(language).get(word, unknown -> nearest(unknown, language));
  }

  private Optional<String> nearest(String word, Language language) {
    String best = null;
    double least = Double.MAX_VALUE;
    for (Language any : Language.values()) {
      String folded = Spelling.fold(any, word);
      int limit = limit(folded.length());
      long letters = Spelling.letters(folded);
      for (int length = folded.length() - limit; length <= folded.length() + limit; length++) {
        for (Word known : byLength.get(any).getOrDefault(length, List.of())) {
          if (!Spelling.mayBeNear(letters, known.letters(), limit)) {
            continue;
          }
          String candidate = known.folded();
          int distance = Spelling.distance(folded, candidate, limit);
          boolean sameStart = candidate.charAt(0) == folded.charAt(0);
          double cost =
              distance + (sameStart ? 0 : OTHER_START) + (any == language ? 0 : OTHER_LANGUAGE);
          if (distance <= limit && isLikely(folded, candidate, distance) && cost < least) {
            least = cost;
            best = candidate;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Typing errors seldom hit the first letter, and two of them seldom the first two. */
  private static boolean isLikely(String word, String candidate, int distance) {
    if (distance < 2) {
      return word.charAt(0) == candidate.charAt(0) || word.length() >= SHORTEST_OTHER_START;
    }
    return word.startsWith(candidate.substring(0, 2));
  }

  private static int limit(int length) {
    if (length < SHORTEST_CORRECTED) {
      return 0;
    }
    return length < LONG ? 1 : 2;
  }

  /** A word with the letters it is made of, as {@link Spelling#letters} gives them. */
  private record Word(String folded, long letters) {}
}
