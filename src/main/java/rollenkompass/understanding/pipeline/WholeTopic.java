package rollenkompass.understanding.pipeline;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import rollenkompass.language.Phrases;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.PhraseFinder;
import rollenkompass.understanding.reading.Reading;

/**
 * Finds who wants to hear all that a role does: "which duties land on a cook's desk, bullet points
 * please" asks for the duties, whatever they land on.
 */
final class WholeTopic {
  private static final String BEFORE = "before";
  // "all the usual duties": words may stand between.
  private static final int BETWEEN = 1;

  private final String overview;
  private final PhraseFinder phrases;
  private final MessageReader reader;

  /** Finds it for the topic with this id. */
  WholeTopic(String overview, WordKeys wordKeys, MessageReader reader) {
    this.overview = overview;
    this.phrases = new PhraseFinder(WholeTopic.class, "whole-topic", wordKeys);
    this.reader = reader;
  }

  /**
   * The words for the topic and the role, read by themselves; empty where it asks for something
   * else of them, or says no more than that.
   */
  Optional<Reading> in(Reading message) {
    List<Term> named =
        message.terms().stream().filter(term -> message.topic(term).isPresent()).toList();
    boolean ofWork =
        !named.isEmpty()
            && named.stream().map(message::topic).allMatch(Optional.of(overview)::equals);
    if (message.roleIds().size() != 1 || !ofWork || knowsMore(message)) {
      return Optional.empty();
    }
    List<Phrases.Match<String>> wishes = phrases.in(message);
    BitSet asking = new BitSet();
    for (Term topic : named) {
      for (Phrases.Match<String> wish : wishes) {
        boolean before = wish.end() <= topic.start() && topic.start() <= wish.end() + BETWEEN;
        if (before || !wish.meaning().equals(BEFORE)) {
          asking.set(wish.start(), wish.end());
          asking.set(topic.start(), topic.end());
        }
      }
    }
    if (asking.isEmpty()) {
      return Optional.empty();
    }
    message.roles().forEach(role -> asking.set(role.start(), role.end()));
    return asking.cardinality() == message.tokens().size()
        ? Optional.empty()
        : Optional.of(reader.part(message, asking));
  }

  /** Whether it names a thing beside the topic of which the documents may speak. */
  private boolean knowsMore(Reading message) {
    return message.terms().stream()
        .filter(term -> message.topic(term).isEmpty() && !message.isRole(term.start()))
        .anyMatch(term -> term.hasConcept() && !reader.isFunctionWord(term.surface()));
  }
}
