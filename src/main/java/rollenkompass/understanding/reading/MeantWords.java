package rollenkompass.understanding.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;

/**
 * Knows words that mean another thing in some phrases than elsewhere, and puts the plain word in
 * their place: "zahlen" as a verb, "we" as short for "Wochenende".
 */
public final class MeantWords {
  /** The name of phrases in which a word means what it always does. */
  private static final String AS_WRITTEN = "-";

  private final Map<Language, Phrases<String>> phrases;
  private final Analysis analysis;

  MeantWords(WordKeys wordKeys, Analysis analysis) {
    this.analysis = analysis;
    this.phrases = PhraseFile.phrases(MeantWords.class, "meant", wordKeys);
  }

  /** The words of a message in {@code language}, each as it is meant. */
  List<Token> in(List<Token> words, Language language) {
    List<Set<String>> keys =
        words.stream().map(word -> Set.of(analysis.key(language, word.surface()))).toList();
    List<Phrases.Match<String>> found = phrases.get(language).matches(keys);
    if (found.isEmpty()) {
      return words;
    }
    List<Token> meant = new ArrayList<>(words);
    for (Phrases.Match<String> match : found) {
      int last = match.end() - 1;
      boolean asWritten =
          found.stream()
              .anyMatch(other ->
                  other.meaning().equals(AS_WRITTEN)
                      && other.start() <= last
                      && last < other.end());
      if (!asWritten && words.get(last).sentence() == words.get(match.start()).sentence()) {
        put(match, meant);
      }
    }
    return List.copyOf(meant);
  }

  /** Each word that is meant in the place of one of the last of the phrase. */
  private static void put(Phrases.Match<String> match, List<Token> words) {
    List<Token> meant = Tokenizer.tokens(match.meaning());
    int most = Math.min(meant.size(), match.end() - match.start());
    for (int behind = 1; behind <= most; behind++) {
      int at = match.end() - behind;
      String plain = meant.get(meant.size() - behind).surface();
      words.set(at, new Token(plain, words.get(at).sentence(), words.get(at).clause()));
    }
  }
}
