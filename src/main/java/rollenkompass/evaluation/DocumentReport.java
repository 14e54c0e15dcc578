package rollenkompass.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Sums up how questions over documents were answered, for each language. */
final class DocumentReport {
  private final List<Verdict> verdicts;

  DocumentReport(List<Verdict> verdicts) {
    this.verdicts = verdicts.stream().filter(verdict -> verdict.check().isPresent()).toList();
  }

  /** A line for each language; empty where no question was over documents. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (String language : List.of("de", "en", "all")) {
      List<Verdict> own =
          verdicts.stream()
              .filter(v -> language.equals("all") || v.question().language().equals(language))
              .toList();
      if (!own.isEmpty()) {
        text.append(line(language, own));
      }
    }
    return text.toString();
  }

  private static String line(String language, List<Verdict> verdicts) {
    List<Verdict> answerable = verdicts.stream().filter(v -> v.question().isAnswerable()).toList();
    List<Verdict> others = verdicts.stream().filter(v -> !v.question().isAnswerable()).toList();
    double length =
        verdicts.stream()
            .map(v -> v.check().orElseThrow())
            .filter(DocumentCheck::answered)
            .mapToInt(DocumentCheck::length)
            .average()
            .orElse(0);
    return String.format(
        Locale.ROOT,
        "documents, %-3s: expected words %s, document first %s, unanswerable answered %s,"
            + " mean answer %.0f characters;"
            + " not answered, but with the expected words nearest %s, unanswerable with something"
            + " nearest %s%n",
        language,
        share(answerable, check -> check.answered() && check.contains()),
        share(answerable, check -> check.answered() && check.documentFirst()),
        share(others, DocumentCheck::answered),
        length,
        share(answerable, check -> check.nearest() && check.contains()),
        share(others, DocumentCheck::nearest));
  }

  private static String share(List<Verdict> among, Predicate<DocumentCheck> wanted) {
    long count = among.stream().map(v -> v.check().orElseThrow()).filter(wanted).count();
    return among.isEmpty()
        ? "-"
        : String.format(
            Locale.ROOT, "%d/%d (%.1f%%)", count, among.size(), 100.0 * count / among.size());
  }
}
