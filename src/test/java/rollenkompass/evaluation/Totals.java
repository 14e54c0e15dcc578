package rollenkompass.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Citation;

/** Prints the quality by kind, and no single question. */
public final class Totals {
  private Totals() {}

  /** Arguments: question sets. */
  public static void main(String[] args) throws IOException {
    Map<String, String> ids =
        EngineFixture.shipped().corpus().passages().stream()
            .collect(Collectors.toMap(p -> p.source().text(), p -> p.id().value(), (a, b) -> a));
    Function<Citation, String> pasted =
        citation -> {
          String text = citation.passage().source().text();
          return ids.getOrDefault(text, citation.passage().id().value());
        };
    for (String file : args) {
      QuestionSet set = QuestionSet.read(Path.of(file));
      print(file, new Evaluation(EngineFixture.shipped().conversation()).run(set));
      print(
          file + " (pasted)",
          new Evaluation(EngineFixture.pastedArticle().conversation(), pasted).run(set));
    }
  }

  private static void print(String name, Report report) {
    System.out.println(name);
    report.text().lines().takeWhile(line -> !line.startsWith("all")).forEach(System.out::println);
    report.text().lines().filter(line -> line.startsWith("all ")).forEach(System.out::println);
  }
}
