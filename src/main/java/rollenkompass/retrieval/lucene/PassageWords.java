package rollenkompass.retrieval.lucene;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.WordMemory;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Compounds;

/** The keys of the words of passages. Remembers the first words it meets; thread-safe. */
final class PassageWords {
  /** One takes about 500 bytes, which only the index of a large corpus needs, while it is made. */
  private static final int MOST_REMEMBERED = 200_000;

  private final Analysis analysis;
  private final Compounds compounds;
  private final Map<Language, WordMemory<Keys>> known = new EnumMap<>(Language.class);

  PassageWords(Analysis analysis, Compounds compounds) {
    this.analysis = analysis;
    this.compounds = compounds;
    for (Language language : Language.values()) {
      known.put(language, WordMemory.ofFirst(MOST_REMEMBERED));
    }
  }

  /**
   * The keys of a word.
   *
   * @param own under which it is indexed
   * @param parts those of its parts, where it is a compound
   * @param any every key under which a concept may name it
   */
  record Keys(String own, List<String> parts, Set<String> any) {}

  /** The keys of each word of a text in {@code language}, in their order. */
  List<Keys> keys(Language language, List<Token> words) {
    WordMemory<Keys> remembered = known.get(language);
    return words.stream()
        .map(token -> remembered.get(token.surface(), word -> newKeys(language, word)))
        .toList();
  }

  private Keys newKeys(Language language, String word) {
    List<String> parts =
        switch (language) {
          case DE ->
              compounds.parts(Spelling.fold(language, word)).stream()
                  .map(part -> analysis.key(language, part))
                  .toList();
          case EN -> List.of();
        };
    return new Keys(analysis.key(language, word), parts, analysis.keys(word));
  }
}
