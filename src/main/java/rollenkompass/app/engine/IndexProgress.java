package rollenkompass.app.engine;

import java.io.PrintStream;
import java.time.Duration;
import rollenkompass.app.text.Texts;
import rollenkompass.corpus.reading.ReadingProgress;

/**
 * Shows how far the reading of documents is. On a terminal one line tells the file that is being
 * read; elsewhere only files that took long get a line.
 */
public final class IndexProgress implements ReadingProgress {
  private static final Duration LONG = Duration.ofSeconds(1);

  /** A faster change of the line could not be read. */
  private static final Duration CHANGE = Duration.ofMillis(100);

  private static final String CLEAR_LINE = "\r\033[K";

  private final Texts texts;
  private final PrintStream err;
  private final int columns;
  private String current = "";
  private long startNanos = System.nanoTime();
  private long shownNanos = startNanos - CHANGE.toNanos();
  private boolean shown;

  /**
   * Nothing is shown yet.
   *
   * @param columns the width of the terminal; 0 where there is none
   */
  public IndexProgress(Texts texts, PrintStream err, int columns) {
    this.texts = texts;
    this.err = err;
    this.columns = columns;
  }

  @Override
  public void reading(String document, int number, int count) {
    endFile();
    current = texts.of("index.reading", number, count, document);
    startNanos = System.nanoTime();
    show(current);
  }

  /** All documents are read; words and the dictionary may still be. */
  void words() {
    showStep(texts.of("index.words"));
  }

  /** The index is being made. */
  void indexing(int passages) {
    showStep(texts.of("index.indexing", passages));
  }

  /** The vectors of {@code model} are being made. */
  void vectors(String model) {
    showStep(texts.of("index.vectors", model));
  }

  private void showStep(String line) {
    endFile();
    shownNanos = System.nanoTime() - CHANGE.toNanos();
    show(line);
  }

  /** Nothing more comes: the terminal is left as it was. */
  public void done() {
    if (shown) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  private void endFile() {
    long took = System.nanoTime() - startNanos;
    if (columns == 0 && !current.isEmpty() && took >= LONG.toNanos()) {
      err.println(texts.of("index.slow", current, took / 1e9));
    }
    current = "";
  }

  private void show(String line) {
    long now = System.nanoTime();
    if (columns > 0 && now - shownNanos >= CHANGE.toNanos()) {
      err.print(CLEAR_LINE + line.substring(0, Math.min(line.length(), columns - 1)));
      err.flush();
      shownNanos = now;
      shown = true;
    }
  }
}
