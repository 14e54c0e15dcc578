package rollenkompass.retrieval.dictionary;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import rollenkompass.language.Language;

/**
 * Writes the file that {@link DictionaryIndex} reads: the entries as text, then for each language
 * the hashes of all keys, sorted, each with the place of its entry. The keys of the two languages
 * are made at the same time.
 */
final class DictionaryWriter {
  private static final int BATCH = 2_000;

  private final ExecutorService threads;
  private final DataOutputStream out;
  private final List<KeyTable> tables = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private List<Entry> batch = new ArrayList<>(BATCH);
  private final int[] places = new int[BATCH];
  private CompletableFuture<Void> working = CompletableFuture.completedFuture(null);

  private DictionaryWriter(TermKeys keys, ExecutorService threads, DataOutputStream out) {
    this.threads = threads;
    this.out = out;
    for (Language language : Language.values()) {
      tables.add(new KeyTable(language, keys));
    }
  }

  /**
   * Writes the dictionary {@code source} as {@code target}.
   *
   * @throws DictionaryException where {@code source} cannot be read
   */
  static void write(Path source, Path target, TermKeys keys) throws IOException {
    try (ExecutorService threads = Executors.newFixedThreadPool(Language.values().length);
        DataOutputStream out =
            new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(target), 1 << 16))) {
      new DictionaryWriter(keys, threads, out).write(source);
    }
  }

  private void write(Path source) throws IOException {
    DingFile.read(source, this::add);
    addKeys();
    working.join();
    forEachTable(KeyTable::sort).join();
    int textSize = out.size();
    for (KeyTable table : tables) {
      table.write(out);
    }
    for (KeyTable table : tables) {
      out.writeInt(table.size());
    }
    out.writeInt(textSize);
  }

  private void add(Entry entry) throws IOException {
    places[batch.size()] = out.size();
    batch.add(entry);
    text.setLength(0);
    entry.write(text);
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    out.writeShort(bytes.length);
    out.write(bytes);
    if (batch.size() == BATCH) {
      addKeys();
    }
  }

  private void addKeys() {
    List<Entry> entries = batch;
    int[] at = Arrays.copyOf(places, entries.size());
    working.join();
    working = forEachTable(table -> table.add(entries, at));
    batch = new ArrayList<>(BATCH);
  }

  private CompletableFuture<Void> forEachTable(Consumer<KeyTable> work) {
    return CompletableFuture.allOf(
        tables.stream()
            .map(table -> CompletableFuture.runAsync(() -> work.accept(table), threads))
            .toArray(CompletableFuture[]::new));
  }
}
