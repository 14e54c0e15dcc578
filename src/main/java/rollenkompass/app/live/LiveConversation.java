package rollenkompass.app.live;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import rollenkompass.app.engine.Engine;
import rollenkompass.app.engine.Wiring;
import rollenkompass.app.settings.Settings;
import rollenkompass.conversation.Conversation;
import rollenkompass.corpus.reading.CorpusState;

/**
 * A conversation that takes in changes of the corpus while it goes on, where that is set.
 *
 * @param watch empty where the corpus is not watched
 */
public record LiveConversation(Conversation conversation, Optional<CorpusWatch> watch)
    implements AutoCloseable {

  /**
   * A conversation that has begun to watch.
   *
   * @param first makes the engine for the corpus as it is now
   */
  public static LiveConversation start(Settings settings, Supplier<Engine> first) {
    return start(settings, first, CorpusWatch.PAUSE);
  }

  /** The same with another pause between two looks. */
  static LiveConversation start(Settings settings, Supplier<Engine> first, Duration pause) {
    // What changes while the first engine is made is a change already.
    CorpusState known = CorpusState.of(settings.corpusDir());
    LiveEngine live = new LiveEngine(first.get());
    Optional<CorpusWatch> watch =
        switch (settings.watch()) {
          case ON ->
              Optional.of(
                  CorpusWatch.start(
                      settings.corpusDir(), known, pause, new Renewal(settings, live)));
          case OFF -> Optional.empty();
        };
    return new LiveConversation(Wiring.conversation(live), watch);
  }

  /** Watches no more; the conversation can go on. */
  @Override
  public void close() {
    watch.ifPresent(CorpusWatch::close);
  }
}
