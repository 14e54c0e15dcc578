package rollenkompass.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollenkompass.language.Language;
import rollenkompass.language.LanguageDetector;

/** Reads one document of any format. */
final class DocumentReader {
  private static final Pattern LANGUAGE_SUFFIX = Pattern.compile("\\.(de|en)\\.[^.]+\\z");

  private final Roles roles;
  private final Path folder;
  private final IdPrefixes idPrefixes;
  private final Headings headings;
  private final MarkdownReader markdown;
  private final PastedTextReader pastedText;

  /** A reader of {@code files} below {@code folder}. */
  DocumentReader(Roles roles, Path folder, List<Path> files) {
    this.roles = roles;
    this.folder = folder;
    this.idPrefixes = new IdPrefixes(files.stream().map(this::name).toList());
    this.headings = new Headings(roles);
    this.markdown = new MarkdownReader(headings);
    this.pastedText = new PastedTextReader(headings);
  }

  /**
   * The document in {@code file}, one of those files.
   *
   * @throws CorpusException where it has no statement, or its form is wrong
   */
  ReadDocument read(Path file) {
    String name = name(file);
    boolean isMarkdown = name.toLowerCase(Locale.ROOT).endsWith(".md");
    if (!isMarkdown && !name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
      throw new CorpusException(file, "is neither .md nor .txt; convert it or take it away");
    }
    String text = TextFile.read(file);
    FrontMatter front = FrontMatter.of(file, text);
    List<Block> blocks =
        isMarkdown
            ? markdown.read(file, text, front.length())
            : pastedText.read(text, front.length());
    if (blocks.isEmpty()) {
      throw new CorpusException(file, "holds no text; write something into it or take it away");
    }
    Optional<String> title =
        isMarkdown
            ? MarkdownReader.title(text, front.length())
            : PastedTextReader.title(text, front.length());
    Language language = language(front, name, text.substring(front.length()));
    Document document =
        new Document(
            name,
            front.value("title").or(() -> title).orElse(name),
            language,
            front.value("source"),
            front.value("licence"),
            front.value("date"),
            text);
    return new ReadDocument(file, document, passages(document, blocks));
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static Language language(FrontMatter front, String name, String text) {
    Matcher suffix = LANGUAGE_SUFFIX.matcher(name);
    Optional<String> code =
        front
            .value("language")
            .or(() -> suffix.find() ? Optional.of(suffix.group(1)) : Optional.empty());
    return code.flatMap(Language::ofCode)
        .or(() -> LanguageDetector.detect(text))
        .orElse(Language.DE);
  }

  private List<ReadDocument.ReadPassage> passages(Document document, List<Block> blocks) {
    Map<String, Integer> counts = new HashMap<>();
    List<ReadDocument.ReadPassage> passages = new ArrayList<>();
    String prefix = idPrefixes.of(document.name());
    for (Block read : blocks) {
      Block block = read.in(classified(read, document.title()));
      String place = prefix + slugs(block.section());
      int number = counts.merge(place, 1, Integer::sum);
      PassageText wording =
          new PassageText(
              document.language(),
              document.name(),
              block.section().path(),
              block.label(),
              block.text(),
              block.span(),
              block.span().in(document.text()),
              block.origin());
      PassageId id = new PassageId(block.id().orElse(place + "." + number));
      passages.add(new ReadDocument.ReadPassage(id, block.id().isPresent(), block, wording));
    }
    return passages;
  }

  /** The section without the title, its role and topic filled in from what else tells them. */
  private Section classified(Block block, String title) {
    Section section = block.section();
    List<String> path = section.headings().stream().filter(h -> !h.equals(title)).toList();
    if (section.aside()) {
      return new Section(path, Optional.empty(), Optional.empty());
    }
    Optional<Topic> topic = topic(block, path.isEmpty());
    if (topic.map(Topic::general).orElse(false)) {
      return new Section(path, Optional.empty(), topic);
    }
    List<Role> named = headings.roles(block.text());
    Optional<Role> role =
        section
            .role()
            .or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
    return new Section(path, role, topic);
  }

  /** What a statement is about. Below a title that names a role it tells what that role is. */
  private Optional<Topic> topic(Block block, boolean belowTitle) {
    Section section = block.section();
    boolean opens = belowTitle && section.role().isEmpty();
    boolean tellsOfRole = belowTitle && section.role().isPresent();
    return section
        .topic()
        .or(() -> opens ? roles.opening().flatMap(roles::topic) : Optional.empty())
        .or(() -> block.label().isEmpty() ? Optional.empty() : headings.topic(block.label()))
        .or(() -> tellsOfRole ? roles.topic(roles.overview()) : Optional.empty());
  }

  private static String slugs(Section section) {
    StringBuilder path = new StringBuilder();
    section.headings().forEach(heading -> path.append('/').append(IdPrefixes.slug(heading)));
    return path.toString();
  }
}
