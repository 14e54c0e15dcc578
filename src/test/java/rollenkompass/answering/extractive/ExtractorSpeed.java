package rollenkompass.answering.extractive;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints how much processor time questions take over about a thousand passages. */
public final class ExtractorSpeed {
  private static final Path OFFICE = Path.of("src/test/resources/office");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int COPIES = 5;
  private static final int ROUNDS = 10;

  private ExtractorSpeed() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("office");
    for (String set : List.of("fitting", "more")) {
      try (Stream<Path> files = Files.list(OFFICE.resolve(set))) {
        for (Path file : files.toList()) {
          for (int copy = 0; copy < COPIES; copy++) {
            Files.copy(file, folder.resolve(copy + "-" + file.getFileName()));
          }
        }
      }
    }
    Examples examples =
        new Examples(folder, OFFICE.resolve("fitting.jsonl"), AnswerModel.shipped());
    System.out.println(examples.passages() + " passages");
    for (int round = 0; round < ROUNDS; round++) {
      long[] times =
          examples.asked().stream()
              .mapToLong(asked -> time(examples.extractor(), asked))
              .sorted()
              .toArray();
      System.out.printf(
          Locale.ROOT,
          "median %.2f ms, p99 %.2f ms, longest %.2f ms%n",
          times[times.length / 2] / 1e6,
          times[times.length * 99 / 100] / 1e6,
          Arrays.stream(times).max().orElse(0) / 1e6);
    }
  }

  private static long time(Extractor extractor, Examples.Asked asked) {
    long start = THREADS.getCurrentThreadCpuTime();
    extractor.search(asked.text(), "", asked.language()).find(_ -> true);
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
