package rollenkompass.retrieval.lucene.vectors;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollenkompass.language.Tokenizer;
import rollenkompass.retrieval.Embedder;
import rollenkompass.retrieval.EmbeddingException;

/**
 * What a model makes of questions and passages, as long as it can be used. When it fails, that is
 * logged once, and questions do not wait for it: from time to time it is tried again beside them.
 */
public final class Meaning implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Meaning.class);
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Embedder embedder;
  private final Supplier<PassageVectors> opening;
  private final Clock clock;
  private final AtomicBoolean trying = new AtomicBoolean();
  private final List<PassageVectors> outdated = new ArrayList<>();
  private volatile PassageVectors vectors;
  private volatile boolean usable;
  private boolean closed;
  private volatile Instant nextTry = Instant.MIN;

  private Meaning(Embedder embedder, Supplier<PassageVectors> opening, Clock clock) {
    this.embedder = embedder;
    this.opening = opening;
    this.clock = clock;
  }

  /** What {@code embedder} makes of the passages that {@code opening} opens; tries it out. */
  public static Meaning of(Embedder embedder, Supplier<PassageVectors> opening, Clock clock) {
    Meaning meaning = new Meaning(embedder, opening, clock);
    try {
      meaning.use(opening.get());
    } catch (EmbeddingException e) {
      meaning.fail(e);
    }
    return meaning;
  }

  /** What a question means; empty while the model cannot be used, and where it has no word. */
  Optional<MeantQuestion> of(String text) {
    PassageVectors among = vectors;
    if (among == null || !usable) {
      tryAgain();
      return Optional.empty();
    }
    if (Tokenizer.tokens(text).isEmpty()) {
      return Optional.empty();
    }
    try {
      float[] question = embedder.question(text);
      if (!among.areOf(question.length)) {
        return replaced();
      }
      return Optional.of(new MeantQuestion(question, among));
    } catch (EmbeddingException e) {
      fail(e);
      return Optional.empty();
    }
  }

  /** The vectors are of another model than the question; new ones are made at once. */
  private Optional<MeantQuestion> replaced() {
    usable = false;
    nextTry = clock.instant();
    LOG.warn("The embedding model has changed, so words alone rank until its vectors are made");
    tryAgain();
    return Optional.empty();
  }

  private void fail(EmbeddingException e) {
    usable = false;
    nextTry = clock.instant().plus(PAUSE);
    LOG.warn("The embedding model cannot be used, so words alone rank: {}", e.getMessage());
  }

  private void tryAgain() {
    if (!clock.instant().isBefore(nextTry) && trying.compareAndSet(false, true)) {
      Thread.ofVirtual().name("embedding").start(this::open);
    }
  }

  private void open() {
    try {
      if (fits(embedder.question("?"))) {
        usable = true;
      } else {
        use(opening.get());
      }
      LOG.info("The embedding model can be used again");
    } catch (RuntimeException e) {
      nextTry = clock.instant().plus(PAUSE);
      LOG.debug("The embedding model still cannot be used: {}", e.getMessage());
    } finally {
      trying.set(false);
    }
  }

  /** Whether there are vectors as the model makes them, which may be another one now. */
  private boolean fits(float[] question) {
    PassageVectors opened = vectors;
    return opened != null && opened.areOf(question.length);
  }

  private synchronized void use(PassageVectors opened) {
    if (closed) {
      opened.close();
      return;
    }
    if (vectors != null) {
      outdated.add(vectors); // a question may still be among them
    }
    vectors = opened;
    usable = true;
  }

  /** Closes the vectors. To be called when no question is being answered any more. */
  @Override
  public synchronized void close() {
    closed = true;
    outdated.forEach(PassageVectors::close);
    outdated.clear();
    PassageVectors opened = vectors;
    vectors = null;
    if (opened != null) {
      opened.close();
    }
  }
}
