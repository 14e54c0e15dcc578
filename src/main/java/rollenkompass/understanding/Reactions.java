package rollenkompass.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.WordKeys;

/** Knows the messages that only react: "mehr", "quelle?", "shorter please". */
final class Reactions {
  /** The name of phrases that may stand beside any reaction and mean none. */
  private static final String FILLER = "filler";

  private final Phrases<Said> phrases;

  Reactions(WordKeys wordKeys) {
    this.phrases = new Phrases<>(wordKeys);
    for (Language language : Language.values()) {
      PhraseFile.read(
          "reactions." + language.code() + ".txt",
          (name, phrase) -> phrases.add(language, phrase, new Said(language, wish(name))));
    }
  }

  private static Optional<Reaction.Wish> wish(String name) {
    return name.equals(FILLER)
        ? Optional.empty()
        : Optional.of(Reaction.Wish.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  /**
   * The reaction that a message is; empty where it says anything else. Of several, the one said in
   * more words counts, then the first.
   *
   * @param keys those of each of its words
   */
  Optional<Reaction> in(List<Set<String>> keys) {
    BitSet said = new BitSet();
    List<Phrases.Match<Said>> wishes = new ArrayList<>();
    for (Phrases.Match<Said> match : phrases.matches(keys)) {
      said.set(match.start(), match.end());
      if (match.meaning().wish().isPresent()) {
        wishes.add(match);
      }
    }
    if (said.cardinality() < keys.size()) {
      return Optional.empty();
    }
    Map<Reaction.Wish, EnumSet<Language>> languages = new HashMap<>();
    Phrases.Match<Said> best = null;
    for (Phrases.Match<Said> match : wishes) {
      languages
          .computeIfAbsent(
              match.meaning().wish().orElseThrow(), _ -> EnumSet.noneOf(Language.class))
          .add(match.meaning().language());
      if (best == null || match.words() > best.words()) {
        best = match;
      }
    }
    return Optional.ofNullable(best)
        .map(match -> match.meaning().wish().orElseThrow())
        .map(wish -> new Reaction(wish, only(languages.get(wish))));
  }

  private static Optional<Language> only(Set<Language> languages) {
    return languages.size() == 1 ? languages.stream().findFirst() : Optional.empty();
  }

  private record Said(Language language, Optional<Reaction.Wish> wish) {}
}
