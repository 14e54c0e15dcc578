package rollenkompass.answering.extractive.passage;

import java.util.regex.Pattern;

/** What the name of a file calls its document: "coffee-machine.en.md" is about a coffee machine. */
final class FileWords {
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
  private static final Pattern ENDINGS = Pattern.compile("(?:\\.(?:de|en))?\\.\\p{Alnum}{1,5}$");
  private static final Pattern BETWEEN =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private FileWords() {}

  /** The words of a file's name, without folders and endings, with blanks between. */
  static String of(String name) {
    String bare = ENDINGS.matcher(FOLDERS.matcher(name).replaceFirst("")).replaceFirst("");
    return BETWEEN.matcher(bare).replaceAll(" ").strip();
  }
}
