package rollenkompass.corpus.reading;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.CorpusException;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Warning;
import rollenkompass.corpus.document.DocumentReader;
import rollenkompass.corpus.document.Extracts;
import rollenkompass.corpus.document.FormatReader;
import rollenkompass.corpus.document.ReadDocument;
import rollenkompass.corpus.format.Limits;
import rollenkompass.corpus.format.Unreadable;
import rollenkompass.corpus.format.UnreadableException;
import rollenkompass.corpus.roles.RolesReader;

/** Reads a folder of documents and {@code roles.yaml}. */
public final class CorpusReader {
  private static final int MOST_NAMES = 5;

  private CorpusReader() {}

  /**
   * The whole corpus, every file of it read anew.
   *
   * @throws CorpusException as the other method
   */
  public static Corpus read(Path folder, Path rolesFile) {
    Extracts extracts = Extracts.anew(new FormatReader(Limits.DEFAULT));
    return read(folder, RolesReader.read(rolesFile), extracts, ReadingProgress.NONE);
  }

  /**
   * The whole corpus. Files and folders whose name starts with a dot are no documents, nor are the
   * locks of office programs. What operators write for the bot ({@code .md}, {@code .txt}, roles)
   * must be right; a file of another program that cannot be read is left out with a warning.
   *
   * @param folder holds documents, also in folders below
   * @param store keeps what files of other programs say
   * @throws CorpusException where anything cannot be read as it should; it names file and line
   */
  public static ReadCorpus read(
      Path folder, Path rolesFile, DocumentStore store, ReadingProgress progress) {
    return read(folder, RolesReader.read(rolesFile), store, progress);
  }

  /** The same, about roles that have been read already. */
  public static ReadCorpus read(
      Path folder, Roles roles, DocumentStore store, ReadingProgress progress) {
    KeptExtracts extracts = store.of(folder, new FormatReader(Limits.DEFAULT));
    Corpus corpus = read(folder, roles, extracts, progress);
    return new ReadCorpus(corpus, extracts.finish(corpus.warnings()));
  }

  private static Corpus read(
      Path folder, Roles roles, Extracts extracts, ReadingProgress progress) {
    CorpusFiles.Listing listing = CorpusFiles.in(folder);
    List<Path> files = listing.files();
    DocumentReader reader = new DocumentReader(roles, folder, files, extracts);
    List<ReadDocument> documents = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    for (Path file : files) {
      String name = reader.name(file);
      progress.reading(name, documents.size() + warnings.size() + 1, files.size());
      try {
        documents.add(reader.read(file));
      } catch (UnreadableException e) {
        warnings.add(new Warning(name, e.reason()));
      }
    }
    for (Path closed : listing.closed()) {
      warnings.add(new Warning(reader.name(closed) + "/", Unreadable.CLOSED_FOLDER));
    }
    for (Path lost : listing.lost()) {
      warnings.add(new Warning(reader.name(lost), Unreadable.BROKEN_LINK));
    }
    if (documents.isEmpty()) {
      throw new CorpusException(folder, "holds no document; " + whatToDo(warnings));
    }
    List<Passage> passages = new Counterparts(folder, documents).passages();
    return new Corpus(
        roles, documents.stream().map(ReadDocument::document).toList(), passages, warnings);
  }

  private static String whatToDo(List<Warning> warnings) {
    String advice = "put a .md, .txt, .html, .pdf, .docx, .odt or .epub file into it";
    return warnings.isEmpty()
        ? advice
        : advice
            + "; left out: "
            + warnings.stream().map(Warning::document).limit(MOST_NAMES).collect(joining(", "));
  }
}
