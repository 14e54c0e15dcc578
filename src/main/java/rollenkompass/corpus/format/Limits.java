package rollenkompass.corpus.format;

import java.time.Duration;

/**
 * What one file may take, so that no file keeps the program from starting.
 *
 * @param fileBytes the size of the file
 * @param unpackedBytes the size of what is packed in it, all parts together
 * @param textLength the length of the text, in UTF-16 code units
 * @param time how long reading may take
 */
public record Limits(long fileBytes, long unpackedBytes, int textLength, Duration time) {
  // A handbook of 1,000 pages has about 3 million characters; with pictures it stays below 50 MB.
  // Text packs to a fifth, so 200 MB of parts hold more than any such book. PDFBox reads some 100
  // pages a second on one slow core. The text is kept in memory, hence its own limit.
  /** What every file may take. */
  public static final Limits DEFAULT =
      new Limits(50_000_000, 200_000_000, 10_000_000, Duration.ofSeconds(30));

  public Limits {
    if (fileBytes < 1 || unpackedBytes < 1 || textLength < 1 || !time.isPositive()) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
