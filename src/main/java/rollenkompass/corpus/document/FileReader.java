package rollenkompass.corpus.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollenkompass.corpus.CorpusException;
import rollenkompass.corpus.TextFile;
import rollenkompass.corpus.format.Extract;
import rollenkompass.corpus.format.Limits;
import rollenkompass.corpus.format.Unreadable;
import rollenkompass.corpus.format.UnreadableException;
import rollenkompass.language.Language;
import rollenkompass.language.LanguageDetector;

/** Reads one file of any kind. */
public final class FileReader {
  private static final Pattern LANGUAGE_SUFFIX = Pattern.compile("\\.(de|en)\\.[^.]+\\z");

  /** So much of a text tells its language for sure; programs and templates declare a wrong one. */
  private static final int TELLING = 400;

  /** No more of it is looked at. */
  private static final int LOOKED_AT = 20_000;

  private final MarkdownReader markdown;
  private final PastedTextReader pastedText;
  private final ExtractBlocks extracts;
  private final Extracts files;

  FileReader(Headings headings, Extracts files) {
    this.files = files;
    this.markdown = new MarkdownReader(headings);
    this.pastedText = new PastedTextReader(headings);
    this.extracts = new ExtractBlocks(headings);
  }

  /** Whether files of this name hold documents. */
  public static boolean reads(String name) {
    return isMarkdown(name) || isPlainText(name) || FormatReader.reads(name);
  }

  /**
   * What {@code file} says.
   *
   * @param name of the document
   * @throws CorpusException where a Markdown or text file has no statement, or its form is wrong
   * @throws UnreadableException where a file of another program gives no text
   */
  Reading read(Path file, String name) {
    if (!reads(name)) {
      throw new UnreadableException(Unreadable.UNKNOWN_KIND);
    }
    requireFittingSize(file);
    return FormatReader.reads(name) ? extract(file, name) : written(file, name);
  }

  private void requireFittingSize(Path file) {
    try {
      if (Files.size(file) > Limits.DEFAULT.fileBytes()) {
        throw new UnreadableException(Unreadable.TOO_BIG);
      }
    } catch (IOException e) {
      throw new UnreadableException(Unreadable.NOT_ACCESSIBLE, e);
    }
  }

  private Reading written(Path file, String name) {
    String text = TextFile.read(file);
    FrontMatter front = FrontMatter.of(file, text);
    int from = front.length();
    List<Block> blocks =
        isMarkdown(name) ? markdown.read(file, text, from) : pastedText.read(text, from);
    if (blocks.isEmpty()) {
      throw new CorpusException(file, "holds no text; write something into it or take it away");
    }
    files.written(file, name);
    Optional<String> title =
        isMarkdown(name) ? MarkdownReader.title(text, from) : PastedTextReader.title(text, from);
    return new Reading(
        front.value("title").or(() -> title),
        front
            .value("language")
            .flatMap(Language::ofCode)
            .or(() -> suffix(name))
            .or(() -> LanguageDetector.detect(text.substring(from)))
            .orElse(Language.DE),
        new Reading.Origin(front.value("source"), front.value("licence"), front.value("date")),
        text,
        blocks);
  }

  private Reading extract(Path file, String name) {
    Extract extract = files.of(file, name);
    return new Reading(
        extract.title().or(extract::firstHeading),
        language(extract, name),
        Reading.Origin.UNKNOWN,
        extract.text(),
        extracts.of(extract));
  }

  private static Language language(Extract extract, String name) {
    String text = extract.text();
    Optional<Language> told =
        LanguageDetector.detect(text.substring(0, Math.min(LOOKED_AT, text.length())));
    Optional<Language> certain = text.length() >= TELLING ? told : Optional.empty();
    return suffix(name).or(() -> certain).or(extract::language).or(() -> told).orElse(Language.DE);
  }

  private static Optional<Language> suffix(String name) {
    Matcher suffix = LANGUAGE_SUFFIX.matcher(name);
    return suffix.find() ? Language.ofCode(suffix.group(1)) : Optional.empty();
  }

  private static boolean isMarkdown(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".md");
  }

  private static boolean isPlainText(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".txt");
  }
}
