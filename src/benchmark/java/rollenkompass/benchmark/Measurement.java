package rollenkompass.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rollenkompass.language.Language;

/**
 * How a contender did.
 *
 * @param reciprocalRank the mean of 1/rank of the right passage, 0 where it is not among the first
 *     ten
 * @param first the share of questions whose right passage came first
 * @param median of the times of a question in the fastest of some rounds, in milliseconds
 * @param slow the time that one question in a hundred exceeds there, in milliseconds
 * @param bytes the size of what lies on disk
 * @param seconds how long it took to take the passages in
 */
record Measurement(
    double reciprocalRank, double first, double median, double slow, long bytes, double seconds) {
  /** How long questions are asked before the times count, so that the compiler is done. */
  private static final Duration WARM_UP = Duration.ofSeconds(10);

  /** How often all questions are asked then. Other programs disturb some of it. */
  private static final int ROUNDS = 5;

  static Measurement of(
      Contender contender,
      List<PublicSet.Text> passages,
      Language language,
      List<PublicSet.Text> questions)
      throws IOException {
    return each(contender, passages, language, List.of(questions)).getFirst();
  }

  /** A measurement for every set of questions, over passages that are taken in once. */
  static List<Measurement> each(
      Contender contender,
      List<PublicSet.Text> passages,
      Language language,
      List<List<PublicSet.Text>> sets)
      throws IOException {
    Path folder = Files.createTempDirectory("benchmark-");
    long start = System.nanoTime();
    try (Contender.Search search = contender.open(passages, language, folder)) {
      double seconds = (System.nanoTime() - start) / 1e9;
      List<Measurement> measurements = new ArrayList<>();
      for (List<PublicSet.Text> questions : sets) {
        Asked asked = askOften(search, questions);
        measurements.add(
            new Measurement(
                asked.ranks() / questions.size(),
                asked.first() / questions.size(),
                asked.median(),
                asked.slow(),
                bytes(folder),
                seconds));
      }
      return measurements;
    } finally {
      remove(folder);
    }
  }

  private static Asked askOften(Contender.Search search, List<PublicSet.Text> questions)
      throws IOException {
    long asking = System.nanoTime();
    while (System.nanoTime() - asking < WARM_UP.toNanos()) {
      ask(search, questions);
    }
    Asked asked = ask(search, questions);
    for (int round = 1; round < ROUNDS; round++) {
      asked = asked.orFaster(ask(search, questions));
    }
    return asked;
  }

  private record Asked(double ranks, double first, double median, double slow) {
    Asked orFaster(Asked other) {
      return other.median < median ? other : this;
    }
  }

  private static Asked ask(Contender.Search search, List<PublicSet.Text> questions)
      throws IOException {
    double ranks = 0;
    int first = 0;
    long[] times = new long[questions.size()];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      List<String> best = search.best(questions.get(i).text());
      times[i] = System.nanoTime() - start;
      int rank = best.indexOf(questions.get(i).document()) + 1;
      ranks += rank == 0 ? 0 : 1.0 / rank;
      first += rank == 1 ? 1 : 0;
    }
    Arrays.sort(times);
    return new Asked(
        ranks, first, times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6);
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The cells of quality. */
  String quality() {
    return String.format(Locale.ROOT, "%.3f | %.3f", reciprocalRank, first);
  }

  /** The cells of cost. */
  String cost() {
    String size = bytes == 0 ? "in memory" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    return String.format(Locale.ROOT, "%.2f | %.2f | %s | %.1f", median, slow, size, seconds);
  }
}
