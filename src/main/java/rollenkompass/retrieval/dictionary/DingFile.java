package rollenkompass.retrieval.dictionary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A dictionary in the Ding format, read block by block. Thread-safe. */
final class DingFile implements AutoCloseable {
  /** Large enough that few blocks have to be put together, small enough to hold two of them. */
  private static final int BLOCK = 1 << 17;

  private final Path file;
  private final FileChannel channel;
  private final long size;

  /**
   * Opens a dictionary.
   *
   * @throws DictionaryException where it cannot be read
   */
  DingFile(Path file) {
    this.file = file;
    try {
      this.channel = FileChannel.open(file, StandardOpenOption.READ);
      this.size = channel.size();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** How many blocks it has. */
  int blocks() {
    return Math.toIntExact((size + BLOCK - 1) / BLOCK);
  }

  /**
   * Fills {@code lines} with the lines that start in a block.
   *
   * @param block counted from 0
   * @throws DictionaryException where they cannot be read
   */
  void read(int block, LineBlock lines) {
    try {
      lines.read(channel, (long) block * BLOCK, BLOCK);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private DictionaryException unreadable(IOException cause) {
    return new DictionaryException(file, "cannot be read: " + cause.getMessage());
  }

  /** A line that is not {@code German :: English}. */
  DictionaryException malformed(long place, String fault) {
    return new DictionaryException(
        file,
        line(place),
        "has " + fault + "; write each line of the dictionary as \"German :: English\"");
  }

  /** A line in another encoding. */
  DictionaryException notUtf8(long place) {
    return new DictionaryException(file, line(place), "is not UTF-8; save it in that encoding");
  }

  /** A file of more entries than an index can hold. */
  DictionaryException tooLarge() {
    return new DictionaryException(file, "has more than 2 GB of entries; take some out");
  }

  /** The number of the line at a place in the file, counted from 1. */
  private int line(long place) {
    int line = 1;
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      for (long at = 0; at < place; at++) {
        if (bytes.read() == '\n') {
          line++;
        }
      }
      return line;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
