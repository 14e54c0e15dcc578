package rollenkompass.retrieval.dictionary;

/** Makes entries of the lines of a dictionary, block by block. For one thread. */
final class BlockReader {
  private static final byte COMMENT = '#';

  private final DingFile file;
  private final LineBlock lines = new LineBlock();
  private final EntryBlock entries;
  private final DingLine line;

  BlockReader(DingFile file, TermKeys keys) {
    this.file = file;
    this.entries = new EntryBlock(keys);
    this.line = new DingLine(entries);
  }

  /**
   * The entries of the lines that start in a block, with their keys, until the next block is read.
   *
   * @throws DictionaryException where a line cannot be read
   */
  EntryBlock read(int block) {
    file.read(block, lines);
    if (lines.endOfUtf8() < lines.end()) {
      throw file.notUtf8(lines.place(lines.endOfUtf8()));
    }
    entries.clear();
    byte[] bytes = lines.bytes();
    for (int start = lines.start(); start < lines.end(); ) {
      int end = endOfLine(bytes, start);
      read(bytes, start, end);
      start = end + 1;
    }
    entries.addKeys();
    return entries;
  }

  private int endOfLine(byte[] bytes, int start) {
    int end = start;
    while (end < lines.end() && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private void read(byte[] bytes, int start, int end) {
    int textEnd = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
    if (textEnd == start || bytes[start] == COMMENT || DingLine.isBlank(bytes, start, textEnd)) {
      return;
    }
    try {
      line.read(bytes, start, textEnd);
    } catch (IllegalArgumentException e) {
      throw file.malformed(lines.place(start), e.getMessage());
    }
  }
}
