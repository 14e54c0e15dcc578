package rollenkompass.understanding.pipeline;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import rollenkompass.language.WordKeys;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.PhraseFinder;
import rollenkompass.understanding.reading.Reading;

/**
 * Finds what only tells on what occasion somebody asks: "what must I know before I apply as a cook"
 * asks what a cook must know.
 */
final class Occasions {
  private final PhraseFinder phrases;
  private final MessageReader reader;

  Occasions(WordKeys wordKeys, MessageReader reader) {
    this.phrases = new PhraseFinder(Occasions.class, "occasions", wordKeys);
    this.reader = reader;
  }

  /** The words beside it, and the roles in it; empty where there is none, or they name no topic. */
  Optional<Reading> without(Reading message) {
    BitSet left = new BitSet();
    left.set(0, message.tokens().size());
    phrases
        .in(message)
        .forEach(match ->
            IntStream.range(match.start(), match.end())
                .filter(at -> !message.isRole(at))
                .forEach(left::clear));
    return left.cardinality() == message.tokens().size()
        ? Optional.empty()
        : Optional.of(reader.part(message, left)).filter(rest -> !rest.topics().all().isEmpty());
  }
}
