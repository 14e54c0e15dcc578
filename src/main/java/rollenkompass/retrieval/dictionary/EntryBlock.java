package rollenkompass.retrieval.dictionary;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import rollenkompass.language.Language;

/**
 * Entries as they stand in an index, with their keys: what a block of lines gives. Used again for
 * the next block.
 */
final class EntryBlock {
  private final Map<Language, WordHashes> hashes = new EnumMap<>(Language.class);
  private final Map<Language, TermWords> words = new EnumMap<>(Language.class);
  private final Map<Language, KeyBlock> keys = new EnumMap<>(Language.class);
  private byte[] text = new byte[1 << 12];
  private int size;
  private int entries;
  private int place;

  EntryBlock(TermKeys keys) {
    for (Language language : Language.values()) {
      hashes.put(language, new WordHashes(language, keys));
      words.put(language, new TermWords());
      this.keys.put(language, new KeyBlock());
    }
  }

  void clear() {
    size = 0;
    entries = 0;
    words.values().forEach(TermWords::clear);
    keys.values().forEach(KeyBlock::clear);
  }

  /** Starts an entry. */
  void begin(boolean minor) {
    place = size;
    add((byte) (minor ? Entry.MINOR : Entry.MAJOR));
  }

  /** The groups of the other side follow. */
  void endSide() {
    add((byte) Entry.SIDE);
  }

  /** Another group of the same side follows. */
  void endGroup() {
    add((byte) Entry.GROUP);
  }

  /** Another term of the same group follows. */
  void endTerm() {
    add((byte) Entry.TERM);
  }

  /** The entry is whole. */
  void end() {
    add((byte) Entry.END);
    entries++;
  }

  private void add(byte mark) {
    makeRoom(1);
    text[size++] = mark;
  }

  /** Adds a term to the entry, which is found by it. */
  void addTerm(Language language, byte[] from, int start, int end) {
    int length = end - start;
    makeRoom(length);
    System.arraycopy(from, start, text, size, length);
    words.get(language).add(text, size, size + length, place);
    size += length;
  }

  /** All entries are there: looks up their keys. */
  void addKeys() {
    for (Language language : Language.values()) {
      words.get(language).addKeys(text, hashes.get(language), keys.get(language));
    }
  }

  private void makeRoom(int length) {
    if (size + length > text.length) {
      text = Arrays.copyOf(text, 2 * (size + length));
    }
  }

  /** The bytes of all entries stand at its start. */
  byte[] text() {
    return text;
  }

  /** How many bytes the entries have. */
  int size() {
    return size;
  }

  int entries() {
    return entries;
  }

  KeyBlock keys(Language language) {
    return keys.get(language);
  }
}
