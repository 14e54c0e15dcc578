package rollenkompass.corpus.document;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import rollenkompass.corpus.format.Budget;
import rollenkompass.corpus.format.Extract;
import rollenkompass.corpus.format.Format;
import rollenkompass.corpus.format.Limits;
import rollenkompass.corpus.format.Unreadable;
import rollenkompass.corpus.format.UnreadableException;
import rollenkompass.corpus.format.packed.DocxFormat;
import rollenkompass.corpus.format.packed.EpubFormat;
import rollenkompass.corpus.format.packed.OdtFormat;
import rollenkompass.corpus.format.pdf.PdfFormat;
import rollenkompass.corpus.format.web.HtmlFormat;

/** Reads files of every known format, whatever is in them. */
public final class FormatReader {
  /** By the ending of a file's name. Made when a file needs it: no library is loaded in vain. */
  private static final Map<String, Supplier<Format>> FORMATS =
      Map.of(
          "html", HtmlFormat::new,
          "htm", HtmlFormat::new,
          "xhtml", HtmlFormat::new,
          "pdf", PdfFormat::new,
          "docx", DocxFormat::new,
          "odt", OdtFormat::new,
          "epub", EpubFormat::new);

  private final Limits limits;

  /** A reader that keeps to {@code limits}. */
  public FormatReader(Limits limits) {
    this.limits = limits;
  }

  /** Whether files of this name are read here. */
  public static boolean reads(String name) {
    return FORMATS.containsKey(ending(name));
  }

  /** What a file must keep to. */
  public Limits limits() {
    return limits;
  }

  /**
   * What a file says. It is read in a thread of its own: where a library neither ends nor looks at
   * the time, that thread is left behind, and ends with the program at the latest.
   *
   * @param name ends in the file's kind
   * @throws UnreadableException where it gives no text; no other exception
   */
  public Extract read(String name, byte[] file) {
    Supplier<Format> format = FORMATS.get(ending(name));
    if (format == null) {
      throw new UnreadableException(Unreadable.UNKNOWN_KIND);
    }
    if (file.length > limits.fileBytes()) {
      throw new UnreadableException(Unreadable.TOO_BIG);
    }
    FutureTask<Extract> reading = new FutureTask<>(() -> read(format.get(), file));
    Thread.ofPlatform().name("reading " + name).daemon().start(reading);
    Extract extract = result(reading);
    if (extract.isEmpty()) {
      throw new UnreadableException(Unreadable.NO_TEXT);
    }
    return extract;
  }

  private Extract result(FutureTask<Extract> reading) {
    try {
      // The reader looks at the time itself; a second more is for what it does in between.
      return reading.get(limits.time().plusSeconds(1).toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UnreadableException known
          ? known
          : new UnreadableException(Unreadable.BROKEN, e.getCause());
    } catch (TimeoutException e) {
      reading.cancel(true);
      throw new UnreadableException(Unreadable.TOO_SLOW, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading a document", e);
    }
  }

  /** Libraries fail on broken files in every way there is, too deep and too big ones included. */
  private Extract read(Format format, byte[] file) throws IOException {
    try {
      return format.read(file, new Budget(limits));
    } catch (OutOfMemoryError e) {
      throw new UnreadableException(Unreadable.TOO_BIG, e);
    } catch (RuntimeException | StackOverflowError e) {
      throw unreadable(e).orElseGet(() -> new UnreadableException(Unreadable.BROKEN, e));
    } catch (IOException e) {
      throw unreadable(e).orElseThrow(() -> e);
    }
  }

  /** The reason, also where a library has wrapped it. */
  private static Optional<UnreadableException> unreadable(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableException known) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /** What a file's name ends in, behind the last dot, in lower case. */
  public static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
