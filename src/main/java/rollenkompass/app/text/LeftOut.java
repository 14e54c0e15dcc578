package rollenkompass.app.text;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Warning;
import rollenkompass.corpus.format.Unreadable;

/**
 * The sentences about the files of a corpus that are left out.
 *
 * @param warnings one for each file, by name
 * @param texts in the language of the reader
 */
public record LeftOut(List<Warning> warnings, Texts texts) {
  /** A folder full of pictures must not hide what else a start has to say. */
  private static final int MOST_AT_START = 10;

  public LeftOut {
    warnings = List.copyOf(warnings);
  }

  /** The files that are left out of {@code corpus}. */
  public static LeftOut of(Corpus corpus, Texts texts) {
    return new LeftOut(corpus.warnings(), texts);
  }

  /** A sentence for each file: its name, why it is left out, and what to do. */
  public List<String> sentences() {
    return warnings.stream()
        .map(warning -> texts.of("left-out", warning.document(), reason(warning.reason())))
        .toList();
  }

  /** Whether a document is among them, not just a file of a kind that is never read. */
  public boolean hasDocuments() {
    return warnings.stream().anyMatch(warning -> warning.reason() != Unreadable.UNKNOWN_KIND);
  }

  /** Says it when the program starts; of many files only how many more there are. */
  public void sayAtStart(PrintStream err) {
    List<String> sentences = sentences();
    int said = Math.min(MOST_AT_START, sentences.size());
    sentences.subList(0, said).forEach(sentence -> err.println("rollenkompass: " + sentence));
    if (said < sentences.size()) {
      err.println("rollenkompass: " + texts.of("left-out.more", sentences.size() - said));
    }
  }

  private String reason(Unreadable reason) {
    String key = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return texts.of("left-out." + key);
  }
}
