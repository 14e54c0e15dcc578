package rollenkompass.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The quality of the answers to question sets.
 *
 * @param verdicts in the order of asking
 * @param trials the best answers to questions over documents, whether given or not
 */
public record Report(List<Verdict> verdicts, List<TradeOff.Trial> trials) {
  private static final String ROW = "%-12s %14s %14s %14s%n";

  public Report {
    verdicts = List.copyOf(verdicts);
    trials = List.copyOf(trials);
  }

  /** The share of right answers among all questions; 1 where there are none. */
  public double quality() {
    return quality(_ -> true);
  }

  /** The share of right answers among the questions of a kind. */
  public double quality(String kind) {
    return quality(verdict -> verdict.question().kind().equals(kind));
  }

  private double quality(Predicate<Verdict> filter) {
    List<Verdict> chosen = verdicts.stream().filter(filter).toList();
    return chosen.isEmpty()
        ? 1
        : chosen.stream().filter(Verdict::isRight).count() / (double) chosen.size();
  }

  /** The kinds of questions, in alphabetical order. */
  public List<String> kinds() {
    return List.copyOf(
        new TreeSet<>(verdicts.stream().map(verdict -> verdict.question().kind()).toList()));
  }

  /**
   * A table by kind and language, how answers from documents read, then a line for each wrong
   * answer.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(ROW.formatted("kind", "de", "en", "all"));
    for (String kind : kinds()) {
      row(text, kind, verdict -> verdict.question().kind().equals(kind));
    }
    row(text, "all", _ -> true);
    text.append(new DocumentReport(verdicts).text());
    text.append(new TradeOff(trials).text());
    for (Verdict verdict : verdicts) {
      if (!verdict.isRight()) {
        text.append(
            "%s: %s%n    %s; cited %s%n"
                .formatted(
                    verdict.question().id(),
                    shortened(verdict.question().text()),
                    String.join("; ", verdict.faults()),
                    verdict.cited()));
      }
    }
    return text.toString();
  }

  private void row(StringBuilder text, String name, Predicate<Verdict> filter) {
    text.append(
        ROW.formatted(
            name,
            share(filter.and(verdict -> verdict.question().language().equals("de"))),
            share(filter.and(verdict -> verdict.question().language().equals("en"))),
            share(filter)));
  }

  private String share(Predicate<Verdict> filter) {
    long all = verdicts.stream().filter(filter).count();
    long right = verdicts.stream().filter(filter).filter(Verdict::isRight).count();
    return all == 0
        ? "-"
        : String.format(Locale.ROOT, "%d/%d %5.1f%%", right, all, 100.0 * right / all);
  }

  private static String shortened(String question) {
    String line = question.replaceAll("\\s+", " ");
    return line.length() > 160 ? line.substring(0, 160) + "…" : line;
  }
}
