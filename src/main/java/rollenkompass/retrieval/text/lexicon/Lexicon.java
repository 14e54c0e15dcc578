package rollenkompass.retrieval.text.lexicon;

import java.util.List;
import java.util.function.Supplier;
import rollenkompass.language.Language;

/** Translates words and phrases. Implementations are thread-safe. */
public interface Lexicon {
  /**
   * What a phrase may be called in the other language; the best first, empty where it is unknown.
   *
   * @param key the stems of its words, joined by blanks
   */
  List<Translation> translations(Language from, String key);

  /** A lexicon that knows nothing. */
  static Lexicon none() {
    return (_, _) -> List.of();
  }

  /** A lexicon that is read when it is first asked. */
  static Lexicon later(Supplier<Lexicon> reading) {
    Supplier<Lexicon> later = new Later<>(reading);
    return (from, key) -> later.get().translations(from, key);
  }

  /** A lexicon that adds to what {@code first} knows what only {@code second} knows. */
  static Lexicon both(Lexicon first, Lexicon second) {
    return (from, key) ->
        Translation.merged(first.translations(from, key), second.translations(from, key));
  }
}
