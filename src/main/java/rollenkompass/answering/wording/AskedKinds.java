package rollenkompass.answering.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import rollenkompass.language.Language;
import rollenkompass.language.OwnFile;

/** The kinds of things that people ask for in a language, in the order of their file. */
final class AskedKinds {
  private static final Map<Language, AskedKinds> KNOWN = new ConcurrentHashMap<>();

  private final List<AskedKind> kinds;
  private final PhraseIndex asking;

  private AskedKinds(Language language) {
    this.kinds =
        OwnFile.lines(AskedKinds.class, "kinds." + language.code() + ".txt").stream()
            .map(line -> AskedKind.of(language, line))
            .toList();
    this.asking = new PhraseIndex(language, kinds.stream().map(AskedKind::asking).toList());
  }

  /** Those of a language, read when they are first asked for. */
  static AskedKinds in(Language language) {
    return KNOWN.computeIfAbsent(language, AskedKinds::new);
  }

  /** The first that a text asks for; empty where it asks for none of them. */
  Optional<AskedKind> askedBy(String text) {
    int first = asking.in(text).nextSetBit(0);
    return first < 0 ? Optional.empty() : Optional.of(kinds.get(first));
  }

  /** Those of this name: one may stand there several times. */
  Stream<AskedKind> named(String name) {
    return kinds.stream().filter(kind -> kind.name().equals(name));
  }

  /** The first that has the trait. */
  Optional<AskedKind> having(KindTrait trait) {
    return kinds.stream().filter(kind -> kind.has(trait)).findFirst();
  }
}
