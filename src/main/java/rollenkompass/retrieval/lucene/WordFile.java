package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import rollenkompass.language.Language;
import rollenkompass.retrieval.text.words.WordForms;

/** Keeps the words of one language beside the index, in the order of their numbers. */
final class WordFile {
  private static final String CODEC = "words";
  private static final int VERSION = 1;

  private WordFile() {}

  static void write(Directory directory, Language language, IndexedWord... words)
      throws IOException {
    try (IndexOutput out = directory.createOutput(name(language), IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, CODEC, VERSION);
      out.writeVInt(words.length);
      for (IndexedWord word : words) {
        write(out, word);
      }
      CodecUtil.writeFooter(out);
    }
    directory.sync(List.of(name(language)));
  }

  private static void write(IndexOutput out, IndexedWord word) throws IOException {
    WordForms forms = word.forms();
    int shared = shared(forms.folded(), forms.stem());
    out.writeVInt(word.times());
    out.writeString(forms.folded());
    out.writeVInt(shared);
    out.writeString(forms.stem().substring(shared));
    out.writeVInt(forms.parts().size());
    for (String part : forms.parts()) {
      out.writeString(part);
    }
  }

  /** How many letters both start with: most stems are the start of their word. */
  private static int shared(String word, String stem) {
    int shared = 0;
    while (shared < Math.min(word.length(), stem.length())
        && word.charAt(shared) == stem.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  static List<IndexedWord> read(Directory directory, Language language) throws IOException {
    try (ChecksumIndexInput in = directory.openChecksumInput(name(language))) {
      CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
      int size = in.readVInt();
      List<IndexedWord> words = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        words.add(read(in));
      }
      CodecUtil.checkFooter(in);
      return words;
    }
  }

  /**
   * Reads the file without looking at what it says.
   *
   * @throws IOException where it is not as it was written
   */
  static void check(Directory directory, Language language) throws IOException {
    try (IndexInput in = directory.openInput(name(language), IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
    }
  }

  private static IndexedWord read(DataInput in) throws IOException {
    int times = in.readVInt();
    String folded = in.readString();
    String stem = folded.substring(0, in.readVInt()) + in.readString();
    int size = in.readVInt();
    List<String> parts = size == 0 ? List.of() : new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      parts.add(in.readString());
    }
    return new IndexedWord(new WordForms(folded, stem, parts), times);
  }

  private static String name(Language language) {
    return "words." + language.code();
  }
}
