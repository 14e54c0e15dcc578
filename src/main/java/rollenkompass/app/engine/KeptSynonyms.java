package rollenkompass.app.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.CRC32C;
import rollenkompass.corpus.AtomicFile;
import rollenkompass.corpus.CorpusException;
import rollenkompass.corpus.format.CheckedBytes;
import rollenkompass.retrieval.Synonyms;

/**
 * Synonyms as they were read the last time, so that a start need not parse their file again. They
 * are kept by size and check sum of the file and read anew where it has changed.
 */
final class KeptSynonyms {
  private static final int VERSION = 2;
  private static final String NAME = "synonyms.bin";

  private KeptSynonyms() {}

  /**
   * The synonyms of {@code file}, from {@code folder} where they are kept there.
   *
   * @throws CorpusException where the file is missing or not as it should be
   * @throws UncheckedIOException where the folder cannot be written
   */
  static Synonyms read(Path file, Path folder) {
    long key = key(file);
    Path kept = folder.resolve(NAME);
    Optional<Synonyms> known = known(kept, key);
    if (known.isPresent()) {
      return known.get();
    }
    Synonyms synonyms = Synonyms.read(file);
    try {
      AtomicFile.write(kept, CheckedBytes.of(VERSION, out -> write(out, key, synonyms)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return synonyms;
  }

  private static long key(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      CRC32C sum = new CRC32C();
      sum.update(bytes);
      return sum.getValue() << Integer.SIZE | bytes.length;
    } catch (IOException _) {
      return 0; // whatever is wrong with the file, its reader says
    }
  }

  /** What is kept; empty where it is of another file, damaged or not there. */
  private static Optional<Synonyms> known(Path kept, long key) {
    if (!Files.exists(kept)) {
      return Optional.empty();
    }
    try {
      return CheckedBytes.read(
              Files.readAllBytes(kept),
              VERSION,
              in -> in.readLong() == key ? Optional.of(read(in)) : Optional.<Synonyms>empty())
          .flatMap(Function.identity());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static void write(DataOutputStream out, long key, Synonyms synonyms) throws IOException {
    out.writeLong(key);
    out.writeInt(synonyms.groups().size());
    for (Synonyms.Group group : synonyms.groups()) {
      out.writeUTF(group.id());
      write(out, group.de());
      write(out, group.en());
      out.writeInt(group.related().size());
      for (Map.Entry<String, List<String>> related : group.related().entrySet()) {
        out.writeUTF(related.getKey());
        write(out, related.getValue());
      }
    }
  }

  private static void write(DataOutputStream out, List<String> words) throws IOException {
    out.writeInt(words.size());
    for (String word : words) {
      out.writeUTF(word);
    }
  }

  private static Synonyms read(DataInputStream in) throws IOException {
    List<Synonyms.Group> groups = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String id = in.readUTF();
      List<String> german = words(in);
      List<String> english = words(in);
      Map<String, List<String>> related = new TreeMap<>();
      for (int languages = in.readInt(); languages > 0; languages--) {
        related.put(in.readUTF(), words(in));
      }
      groups.add(new Synonyms.Group(id, german, english, related));
    }
    return new Synonyms(groups);
  }

  private static List<String> words(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> words = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      words.add(in.readUTF());
    }
    return words;
  }
}
